// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.home;

import org.parapet.ui.widgets.SoleInput;
import org.parapet.ui.workbench.Icons;

/** The first page's input. */
public final class HomeInput extends SoleInput {

    /** The input. */
    public HomeInput() {
        super(HomeInputFactory.ID, Messages.text("home.name"), Icons.HOME.descriptor());
    }
}
