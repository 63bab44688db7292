// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.InterviewNote;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Theme;
import org.parapet.model.assessment.operations.NameKey;
import org.parapet.model.assessment.operations.PartnershipIds;

/**
 * Makes the commands that change what was noted in interviews. A note comes with its first word and goes, with its
 * themes, when its text is deleted.
 *
 * @param domain where the commands will be executed
 * @param partnership the partnership, which has the themes
 * @param assessment the assessment that the interview belongs to
 */
public record InterviewChanges(EditingDomain domain, Partnership partnership, Assessment assessment) {

    /**
     * {@return what a participant said to a prompt}
     *
     * @param participant who was interviewed
     * @param prompt code of the prompt; "" for a general note
     */
    public Optional<InterviewNote> find(Participant participant, String prompt) {
        return assessment.getInterviewNotes().stream().filter(note -> note.getParticipant() == participant
                && AnswerColumns.text(note.getPrompt()).equals(prompt)).findFirst();
    }

    /**
     * {@return a command that notes what was said; empty when it would change nothing}
     *
     * @param participant who was interviewed
     * @param prompt code of the prompt; "" for a general note
     * @param text what was said; "" removes the note
     */
    public Optional<Command> note(Participant participant, String prompt, String text) {
        Optional<InterviewNote> present = find(participant, prompt);
        String value = text.strip();
        if (present.map(InterviewNote::getText).orElse("").equals(value)) {
            return Optional.empty();
        }
        CompoundCommand change = new CompoundCommand(Messages.text("change.interviewNote", participant.getCode()));
        if (present.isEmpty()) {
            InterviewNote added = AssessmentFactory.eINSTANCE.createInterviewNote();
            added.setId(new PartnershipIds(partnership).next(Literals.INTERVIEW_NOTE, assessment.getId(),
                    participant.getId(), prompt));
            added.setParticipant(participant);
            if (!prompt.isEmpty()) {
                added.setPrompt(prompt);
            }
            added.setText(value);
            change.append(new AddCommand(domain, assessment, Literals.ASSESSMENT__INTERVIEW_NOTES, added));
        } else if (value.isEmpty()) {
            change.append(new RemoveCommand(domain, assessment, Literals.ASSESSMENT__INTERVIEW_NOTES, present.get()));
        } else {
            change.append(new SetCommand(domain, present.get(), Literals.INTERVIEW_NOTE__TEXT, value));
        }
        return Optional.of(change);
    }

    /**
     * {@return a command that gives a note a theme or takes it away; empty when it would change nothing}
     *
     * @param note a note of this assessment
     * @param theme a theme of this partnership
     * @param coded whether the note is to have it
     */
    public Optional<Command> theme(InterviewNote note, Theme theme, boolean coded) {
        if (note.getThemes().contains(theme) == coded) {
            return Optional.empty();
        }
        CompoundCommand change = new CompoundCommand(Messages.text("change.themes", note.getParticipant().getCode()));
        change.append(coded ? new AddCommand(domain, note, Literals.INTERVIEW_NOTE__THEMES, theme)
                : new RemoveCommand(domain, note, Literals.INTERVIEW_NOTE__THEMES, theme));
        return Optional.of(change);
    }

    /**
     * {@return a command that gives a note a theme by its label, which is added when the partnership does not have it;
     * empty when it would change nothing}
     *
     * @param note a note of this assessment
     * @param label what the theme is called; a blank one changes nothing
     */
    public Optional<Command> newTheme(InterviewNote note, String label) {
        NameKey wanted = NameKey.of(label);
        if (wanted.isBlank()) {
            return Optional.empty();
        }
        Optional<Theme> known = partnership.getThemes().stream()
                .filter(theme -> NameKey.of(theme.getLabel()).equals(wanted)).findFirst();
        if (known.isPresent()) {
            return theme(note, known.get(), true);
        }
        Theme added = AssessmentFactory.eINSTANCE.createTheme();
        added.setId(new PartnershipIds(partnership).next(Literals.THEME, label.strip()));
        added.setLabel(label.strip());
        CompoundCommand change = new CompoundCommand(Messages.text("change.theme", label.strip()));
        change.append(new AddCommand(domain, partnership, Literals.PARTNERSHIP__THEMES, added));
        change.append(new AddCommand(domain, note, Literals.INTERVIEW_NOTE__THEMES, added));
        return Optional.of(change);
    }
}
