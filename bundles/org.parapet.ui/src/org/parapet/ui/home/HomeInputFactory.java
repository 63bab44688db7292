// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.home;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the first page with the window. */
public final class HomeInputFactory implements IElementFactory {

    static final String ID = "org.parapet.ui.homeInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new HomeInput();
    }
}
