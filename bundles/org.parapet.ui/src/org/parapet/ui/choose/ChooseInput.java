// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.choose;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.parapet.ui.workbench.Icons;

/**
 * For whom an instrument is to be chosen.
 *
 * @param partnership the file of the partnership; empty when it is not known yet
 */
record ChooseInput(Optional<Path> partnership) implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.CHOOSE.descriptor();
    }

    @Override
    public String getName() {
        return Messages.text("choose.name");
    }

    @Override
    public String getToolTipText() {
        return partnership.map(file -> Messages.text("choose.for", file)).orElseGet(this::getName);
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ChooseInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        partnership.ifPresent(file -> memento.putString(ChooseInputFactory.PARTNERSHIP, file.toString()));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }
}
