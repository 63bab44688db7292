// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.editing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;

/**
 * A file as the input of the editor that is registered for its name.
 *
 * @param file the file, absolute and normalised, so that one file opens in one editor
 */
public record FileInput(Path file) implements IPathEditorInput, IPersistableElement {

    /** Makes the path absolute. */
    public FileInput {
        file = file.toAbsolutePath().normalize();
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return PlatformUI.getWorkbench().getEditorRegistry().getImageDescriptor(getName());
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public IPath getPath() {
        return IPath.fromOSString(file.toString());
    }

    @Override
    public String getFactoryId() {
        return FileInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(FileInputFactory.FILE, file.toString());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }
}
