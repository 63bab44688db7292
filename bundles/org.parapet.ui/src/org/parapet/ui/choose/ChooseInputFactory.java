// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.choose;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the page with the window. */
public final class ChooseInputFactory implements IElementFactory {

    static final String ID = "org.parapet.ui.chooseInput";
    static final String PARTNERSHIP = "partnership";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new ChooseInput(Optional.ofNullable(memento.getString(PARTNERSHIP)).map(Path::of));
    }
}
