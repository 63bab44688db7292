// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.widgets;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** The input of a page of which there is one in a window: all inputs of one class are equal. */
public abstract class SoleInput implements IEditorInput, IPersistableElement {

    private final String factory;
    private final String name;
    private final ImageDescriptor image;

    /**
     * The input of the page.
     *
     * @param factory the id of the factory that restores it with the window
     * @param name what the page is called
     * @param image its picture
     */
    protected SoleInput(String factory, String name, ImageDescriptor image) {
        this.factory = Objects.requireNonNull(factory);
        this.name = Objects.requireNonNull(name);
        this.image = Objects.requireNonNull(image);
    }

    @Override
    public final boolean exists() {
        return true;
    }

    @Override
    public final ImageDescriptor getImageDescriptor() {
        return image;
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final String getToolTipText() {
        return name;
    }

    @Override
    public final IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public final String getFactoryId() {
        return factory;
    }

    @Override
    public final void saveState(IMemento memento) {
        // There is nothing to tell of it.
    }

    @Override
    public final <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass();
    }

    @Override
    public final int hashCode() {
        return getClass().hashCode();
    }
}
