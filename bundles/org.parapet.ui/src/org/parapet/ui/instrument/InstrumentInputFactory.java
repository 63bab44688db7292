// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.instrument;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the instruments that were being read when the window was closed. */
public final class InstrumentInputFactory implements IElementFactory {

    static final String ID = "org.parapet.ui.instrumentInput";
    static final String INSTRUMENT = "instrument";
    static final String EDITION = "edition";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String id = memento.getString(INSTRUMENT);
        String edition = memento.getString(EDITION);
        return id == null || edition == null ? null : new InstrumentInput(id, edition);
    }
}
