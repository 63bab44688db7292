// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the page with the ways to begin. */
public final class StartInputFactory implements IElementFactory {

    static final String ID = "org.parapet.author.ui.startInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new StartInput();
    }
}
