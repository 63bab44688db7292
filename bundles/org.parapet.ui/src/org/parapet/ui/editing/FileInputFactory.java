// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.editing;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/**
 * Restores the files that were open when the window was closed. Windows of before remembered partnerships under an id
 * of their own, {@code org.parapet.ui.partnershipInput}; this factory is registered for it too.
 */
public final class FileInputFactory implements IElementFactory {

    static final String ID = "org.parapet.ui.fileInput";
    static final String FILE = "file";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(FILE);
        return file == null ? null : new FileInput(Path.of(file));
    }
}
