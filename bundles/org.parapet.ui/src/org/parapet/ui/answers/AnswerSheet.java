// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.Response;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.ui.grid.GridCursor;

/**
 * The answers of one assessment as a sheet: a row for every participant of the partnership, a column for everything to
 * be answered. Reads the assessment when it is made; make a new one after a change, which takes about a millisecond for
 * 200 participants.
 */
public final class AnswerSheet {

    private final Assessment assessment;
    private final boolean available;
    private final List<AnswerColumn> columns;
    private final List<Participant> participants;
    private final Response[] responses;
    private final Answer[][] answers;
    private final String[][] values;
    private final String[][] notes;
    private final int[] answered;

    private AnswerSheet(Partnership partnership, Assessment assessment, Optional<Instrument> instrument,
            List<AnswerColumn> columns) {
        this.assessment = assessment;
        this.available = instrument.isPresent();
        this.columns = columns;
        this.participants = List.copyOf(partnership.getParticipants());
        this.responses = new Response[participants.size()];
        this.answers = new Answer[participants.size()][columns.size()];
        this.values = new String[participants.size()][columns.size()];
        this.notes = new String[participants.size()][columns.size()];
        this.answered = new int[participants.size()];
        read(instrument);
    }

    /**
     * {@return the sheet of an assessment}
     *
     * @param partnership whose participants are the rows
     * @param assessment one of the partnership's
     * @param instrument its instrument; when it is not available, the sheet has the answers there are, as codes
     */
    public static AnswerSheet of(Partnership partnership, Assessment assessment, Optional<Instrument> instrument) {
        return new AnswerSheet(partnership, assessment, instrument, AnswerColumns.of(assessment, instrument));
    }

    /**
     * {@return the same sheet as the assessment is now}
     *
     * @param partnership whose participants are the rows
     * @param instrument the instrument, as when the sheet was made
     */
    AnswerSheet again(Partnership partnership, Optional<Instrument> instrument) {
        return available ? new AnswerSheet(partnership, assessment, instrument, columns)
                : of(partnership, assessment, instrument);
    }

    private void read(Optional<Instrument> instrument) {
        Map<Participant, Integer> rows = new HashMap<>();
        participants.forEach(participant -> rows.put(participant, rows.size()));
        Map<String, Map<String, Integer>> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.computeIfAbsent(columns.get(i).item(), item -> new HashMap<>()).put(columns.get(i).scale(), i);
        }
        instrument.ifPresent(known -> nameSingleScales(known, places));
        for (Response response : assessment.getResponses()) {
            Integer row = rows.get(response.getParticipant());
            if (row != null) {
                responses[row] = response;
                read(response, row, places);
            }
        }
    }

    /** An answer may name its scale even where the item takes one only. */
    private static void nameSingleScales(Instrument instrument, Map<String, Map<String, Integer>> places) {
        instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(item -> item.getScales().size() == 1).forEach(item -> {
                    ResponseScale scale = item.getScales().getFirst();
                    Map<String, Integer> scales = places.get(item.getCode());
                    scales.put(AnswerColumns.text(scale.getCode()), scales.get(""));
                });
    }

    private void read(Response response, int row, Map<String, Map<String, Integer>> places) {
        for (Answer answer : response.getAnswers()) {
            Integer column = places.getOrDefault(answer.getItem(), Map.of())
                    .get(AnswerColumns.text(answer.getScale()));
            if (column != null) {
                answers[row][column] = answer;
                values[row][column] = valueOf(answer);
                notes[row][column] = AnswerColumns.text(answer.getNote());
                if (!values[row][column].isEmpty()) {
                    answered[row]++;
                }
            }
        }
    }

    private static String valueOf(Answer answer) {
        String option = AnswerColumns.text(answer.getOption());
        return option.isBlank() ? AnswerColumns.text(answer.getText()).strip() : option;
    }

    /** {@return the assessment} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return whether the instrument is available, so that answers can be changed} */
    public boolean isEditable() {
        return available;
    }

    /** {@return what is to be answered, from left to right} */
    public List<AnswerColumn> columns() {
        return columns;
    }

    /** {@return who answers, from top to bottom} */
    public List<Participant> participants() {
        return participants;
    }

    /**
     * {@return the response of a row; empty when the participant has not begun}
     *
     * @param row from 0
     */
    public Optional<Response> response(int row) {
        return Optional.ofNullable(responses[row]);
    }

    /**
     * {@return the answer in a cell, which may hold a note only}
     *
     * @param row from 0
     * @param column from 0
     */
    public Optional<Answer> answer(int row, int column) {
        return Optional.ofNullable(answers[row][column]);
    }

    /**
     * {@return the code of the chosen option, or the text; "" for a blank}
     *
     * @param row from 0
     * @param column from 0
     */
    public String value(int row, int column) {
        return AnswerColumns.text(values[row][column]);
    }

    /**
     * {@return the note on an answer; "" when there is none}
     *
     * @param row from 0
     * @param column from 0
     */
    public String note(int row, int column) {
        return AnswerColumns.text(notes[row][column]);
    }

    /**
     * {@return what a cell shows; "" for a blank}
     *
     * @param row from 0
     * @param column from 0
     */
    public String mark(int row, int column) {
        String value = value(row, column);
        return value.isEmpty() || columns.get(column).kind() == AnswerColumn.Kind.TEXT ? value
                : columns.get(column).mark(value);
    }

    /**
     * {@return how many columns a participant has answered}
     *
     * @param row from 0
     */
    public int answered(int row) {
        return answered[row];
    }

    /**
     * {@return the first cell that differs from another sheet; empty when none does or they do not have the same cells}
     *
     * @param other a sheet of the same assessment
     */
    Optional<GridCursor> firstDifference(AnswerSheet other) {
        if (!participants.equals(other.participants) || !columns.equals(other.columns)) {
            return Optional.empty();
        }
        for (int row = 0; row < participants.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (!value(row, column).equals(other.value(row, column))
                        || !note(row, column).equals(other.note(row, column))) {
                    return Optional.of(new GridCursor(row, column));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return how far all are} */
    public Progress progress() {
        int begun = 0;
        int sum = 0;
        for (int row = 0; row < responses.length; row++) {
            if (responses[row] != null) {
                begun++;
                sum += answered[row];
            }
        }
        return new Progress(sum, begun * columns.size(), begun, participants.size() - begun);
    }

    /**
     * How far the participants are.
     *
     * @param answered cells that are answered
     * @param expected cells of those who have begun
     * @param begun participants with a response
     * @param notBegun participants without one
     */
    public record Progress(int answered, int expected, int begun, int notBegun) {
    }
}
