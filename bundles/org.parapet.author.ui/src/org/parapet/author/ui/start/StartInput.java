// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.parapet.author.ui.words.Messages;
import org.parapet.ui.workbench.Icons;

/** The input of the page with the ways to begin; there is one, so all are equal. */
public final class StartInput implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.INSTRUMENT.descriptor();
    }

    @Override
    public String getName() {
        return Messages.text("begin.name");
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
        return StartInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        // There is one such page and nothing to tell of it.
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StartInput;
    }

    @Override
    public int hashCode() {
        return StartInput.class.hashCode();
    }
}
