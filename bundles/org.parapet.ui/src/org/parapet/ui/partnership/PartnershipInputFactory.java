// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the partnerships that were open when the window was closed. */
public final class PartnershipInputFactory implements IElementFactory {

    static final String ID = "org.parapet.ui.partnershipInput";
    static final String FILE = "file";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(FILE);
        return file == null ? null : new PartnershipInput(Path.of(file));
    }
}
