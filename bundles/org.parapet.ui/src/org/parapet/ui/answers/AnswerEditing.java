// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;

/** The answers of one assessment and the way to change them, for the views of the page. */
interface AnswerEditing {

    /** {@return the answers as they are now} */
    AnswerSheet sheet();

    /** {@return makes commands for the answers as they are now} */
    AnswerChanges changes();

    /** Executes a command when there is one, after which all views are shown the changed answers. */
    void execute(Optional<Command> command);
}
