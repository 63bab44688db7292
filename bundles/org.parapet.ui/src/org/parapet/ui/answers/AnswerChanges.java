// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.AssessmentFactory;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.operations.PartnershipIds;

/**
 * Makes the commands that change answers. A response comes with its first answer and goes with its last, so that a slip
 * in the wrong row, once deleted, leaves nothing behind. Answers stand in the order of the instrument, responses in
 * that of the partnership's participants.
 *
 * @param domain where the commands will be executed
 * @param partnership the partnership
 * @param sheet the answers as they are now
 */
public record AnswerChanges(EditingDomain domain, Partnership partnership, AnswerSheet sheet) {

    /**
     * {@return a command that answers a cell; empty when it would change nothing}
     *
     * @param row from 0
     * @param column from 0
     * @param value an option's code or, where free text is asked, the text; "" makes the cell blank
     */
    public Optional<Command> answer(int row, int column, String value) {
        boolean text = sheet.columns().get(column).kind() == AnswerColumn.Kind.TEXT;
        return set(row, column, text ? Literals.ANSWER__TEXT : Literals.ANSWER__OPTION, value, "change.answer");
    }

    /**
     * {@return a command that notes something on an answer; empty when it would change nothing}
     *
     * @param row from 0
     * @param column from 0
     * @param note the note; "" removes it
     */
    public Optional<Command> note(int row, int column, String note) {
        return set(row, column, Literals.ANSWER__NOTE, note, "change.note");
    }

    private Optional<Command> set(int row, int column, EAttribute feature, String text, String label) {
        if (!sheet.isEditable()) {
            return Optional.empty();
        }
        String value = text.strip();
        Optional<Answer> present = sheet.answer(row, column);
        String before = present.map(answer -> AnswerColumns.text((String) answer.eGet(feature))).orElse("");
        if (before.equals(value)) {
            return Optional.empty();
        }
        CompoundCommand change = new CompoundCommand(Messages.text(label, sheet.columns().get(column).heading(),
                sheet.participants().get(row).getCode()));
        if (present.isEmpty()) {
            change.append(add(row, column, feature, value));
        } else if (value.isEmpty() && isOnly(present.get(), feature)) {
            change.append(remove(sheet.response(row).orElseThrow(), present.get()));
        } else {
            change.append(new SetCommand(domain, present.get(), feature, value.isEmpty() ? null : value));
        }
        return Optional.of(change);
    }

    private static boolean isOnly(Answer answer, EAttribute feature) {
        return java.util.stream.Stream.of(Literals.ANSWER__OPTION, Literals.ANSWER__TEXT, Literals.ANSWER__NOTE)
                .filter(each -> each != feature)
                .allMatch(each -> AnswerColumns.text((String) answer.eGet(each)).isBlank());
    }

    private Command add(int row, int column, EAttribute feature, String value) {
        Answer answer = AssessmentFactory.eINSTANCE.createAnswer();
        answer.setItem(sheet.columns().get(column).item());
        if (!sheet.columns().get(column).scale().isEmpty()) {
            answer.setScale(sheet.columns().get(column).scale());
        }
        answer.eSet(feature, value);
        Optional<Response> response = sheet.response(row);
        if (response.isPresent()) {
            int index = answersBefore(response.get(), row, column);
            return new AddCommand(domain, response.get(), Literals.RESPONSE__ANSWERS, answer, index);
        }
        Participant participant = sheet.participants().get(row);
        Response added = AssessmentFactory.eINSTANCE.createResponse();
        added.setId(new PartnershipIds(partnership).next(AssessmentPackage.Literals.RESPONSE,
                sheet.assessment().getId(), participant.getId()));
        added.setParticipant(participant);
        added.getAnswers().add(answer);
        int index = 0;
        for (int above = 0; above < row; above++) {
            index += sheet.response(above).isPresent() ? 1 : 0;
        }
        return new AddCommand(domain, sheet.assessment(), Literals.ASSESSMENT__RESPONSES, added,
                Math.min(index, sheet.assessment().getResponses().size()));
    }

    private int answersBefore(Response response, int row, int column) {
        for (int before = column - 1; before >= 0; before--) {
            Optional<Answer> answer = sheet.answer(row, before);
            if (answer.isPresent()) {
                return response.getAnswers().indexOf(answer.get()) + 1;
            }
        }
        return 0;
    }

    private Command remove(Response response, Answer answer) {
        return response.getAnswers().size() == 1
                ? new RemoveCommand(domain, sheet.assessment(), Literals.ASSESSMENT__RESPONSES, response)
                : new RemoveCommand(domain, response, Literals.RESPONSE__ANSWERS, answer);
    }
}
