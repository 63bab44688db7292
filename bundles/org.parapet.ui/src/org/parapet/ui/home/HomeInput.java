// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.home;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.parapet.ui.workbench.Icons;

/** The first page's input; there is one, so all are equal. */
public final class HomeInput implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.HOME.descriptor();
    }

    @Override
    public String getName() {
        return Messages.text("home.name");
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public String getFactoryId() {
        return HomeInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        // There is one first page and nothing to tell of it.
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HomeInput;
    }

    @Override
    public int hashCode() {
        return HomeInput.class.hashCode();
    }
}
