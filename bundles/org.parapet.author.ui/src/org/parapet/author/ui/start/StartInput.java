// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import org.parapet.author.ui.words.Messages;
import org.parapet.ui.widgets.SoleInput;
import org.parapet.ui.workbench.Icons;

/** The input of the page with the ways to begin an instrument. */
public final class StartInput extends SoleInput {

    /** The input. */
    public StartInput() {
        super(StartInputFactory.ID, Messages.text("begin.name"), Icons.INSTRUMENT.descriptor());
    }
}
