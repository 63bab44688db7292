// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.parapet.ui.workbench.Icons;

/**
 * A partnership file as the input of its editor.
 *
 * @param file the file, absolute and normalised, so that one file opens in one editor
 */
public record PartnershipInput(Path file) implements IPathEditorInput, IPersistableElement {

    /** Makes the path absolute. */
    public PartnershipInput {
        file = file.toAbsolutePath().normalize();
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.PARTNERSHIP.descriptor();
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
        return PartnershipInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(PartnershipInputFactory.FILE, file.toString());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }
}
