// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.emf.common.util.Enumerator;

/** The words of the field in the words of the people who use the window. */
public final class Terms {

    private Terms() {
    }

    /**
     * Says a value of the instrument or assessment model in plain words, such as a stage or a kind of partnering.
     *
     * @param value one of Stage, PartneringKind, Administration, Yield or Fidelity
     * @return the words, beginning with a capital letter
     */
    public static String of(Enumerator value) {
        return Messages.text("term." + value.getClass().getSimpleName() + "." + value.getLiteral());
    }
}
