// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

/** What the interview asks now: a statement to be answered, or a prompt to be talked about. */
sealed interface Asked permits AskedStatement, AskedPrompt {

    /** Shows what changed. */
    void update();

    /** Hands on what is being typed. */
    void commit();
}
