// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.overview;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.PartnershipLookup;
import org.parapet.model.assessment.operations.TextLimit;
import org.parapet.ui.fields.AssessmentChoice;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.start.NewAssessment;

/** The next wave of an instrument: the same people answer the same edition again. */
public final class NextWave {

    private final Partnership partnership;
    private final Assessment last;

    NextWave(Partnership partnership, Assessment last) {
        this.partnership = partnership;
        this.last = last;
    }

    /**
     * Asks for the name of the next wave, and starts it.
     *
     * @param shell above which to ask
     * @param session the open partnership
     * @param last the assessment to be repeated
     */
    public static void ask(Shell shell, PartnershipSession session, Assessment last) {
        NextWave next = new NextWave(session.partnership(), last);
        InputDialog dialog = new InputDialog(shell, Messages.text("wave.title"),
                Messages.text("wave.message", AssessmentChoice.title(session, last)),
                next.suggestedName(LocalDate.now()), name -> next.problem(name).orElse(null));
        if (dialog.open() == Window.OK) {
            session.execute(next.command(dialog.getValue(), LocalDate.now()));
            session.partnership().getAssessments().stream().reduce((one, other) -> other).ifPresent(session::select);
        }
    }

    /** The year, or the year with a number when there is such a wave. */
    String suggestedName(LocalDate today) {
        String year = Integer.toString(today.getYear());
        String name = year;
        for (int number = 2; problem(name).isPresent(); number++) {
            name = year + "-" + number;
        }
        return name;
    }

    /** Says why a wave cannot have a name. */
    Optional<String> problem(String name) {
        if (name.isBlank() || name.strip().length() > TextLimit.NAME.maximum()
                || TextLimit.NAME.firstForbidden(name.strip()).isPresent()) {
            return Optional.of(Messages.text("wave.noName"));
        }
        return new PartnershipLookup(partnership).assessment(last.getInstrument(), last.getEdition(), name.strip())
                .map(found -> Messages.text("wave.exists", name.strip()));
    }

    /** Adds the wave, unless there is one of that name, and the assessment in it. */
    Command command(String name, LocalDate today) {
        return new NewAssessment(last.getInstrument(), last.getEdition(), name.strip()).command(partnership, today);
    }
}
