// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.assessments;

import java.util.Optional;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.model.comparison.Source;
import org.parapet.model.files.Problem;
import org.parapet.ui.comparison.Messages;
import org.parapet.ui.comparison.SourceContent;

/** Says in words what became of a file and of the assessments in it. */
final class SourceStates {

    private SourceStates() {
    }

    /**
     * {@return what became of a file since it was compared last}
     *
     * @param source the file as it is recorded
     * @param content what is in it today; empty while it was not read yet
     */
    static String words(Source source, Optional<SourceContent> content) {
        if (content.isEmpty()) {
            return Messages.text("state.reading");
        }
        Optional<Problem> trouble = content.get().trouble();
        if (trouble.isPresent()) {
            return Messages.text("state.unreadable", trouble.get().message());
        }
        if (source.getSha256() == null) {
            return Messages.text("state.new");
        }
        return Messages.text(source.getSha256().equals(content.get().sha256()) ? "state.unchanged" : "state.changed");
    }

    /**
     * {@return what became of an assessment}
     *
     * @param source its file as it is recorded
     * @param content what is in the file
     * @param choice the assessment
     * @param comparison what came of comparing
     */
    static String words(Source source, SourceContent content, SourceContent.Choice choice, Comparison comparison) {
        if (comparison.assessment(content.partnership() + '/' + choice.id()).isPresent()) {
            return Messages.text("state.compared");
        }
        return Messages.text(SourceChanges.isChosen(source, choice) ? "state.leftOut" : "state.notTicked");
    }
}
