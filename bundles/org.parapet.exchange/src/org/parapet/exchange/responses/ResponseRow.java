// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parapet.model.assessment.ParticipantRole;

/** One response as read. The reader uses the same object for every row: copy what is to be kept. */
final class ResponseRow {

    /** A text given in a row. */
    record Text(TextColumn column, String text) {
    }

    private final int[] choices;
    private final List<Text> texts = new ArrayList<>();
    private String participant = "";
    private String organisation = "";
    private Optional<ParticipantRole> role = Optional.empty();
    private int line;
    private int row;

    ResponseRow(int questions) {
        choices = new int[questions];
        Arrays.fill(choices, OptionTexts.BLANK);
    }

    void begin(int newLine, int newRow) {
        line = newLine;
        row = newRow;
        role = Optional.empty();
        texts.clear();
    }

    void participant(String code) {
        participant = code;
    }

    void organisation(String id) {
        organisation = id;
    }

    void role(Optional<ParticipantRole> stated) {
        role = stated;
    }

    /** {@return the participant's code} */
    String participant() {
        return participant;
    }

    /** {@return the organisation's id} */
    String organisation() {
        return organisation;
    }

    /** {@return the role; empty when the row does not state one} */
    Optional<ParticipantRole> role() {
        return role;
    }

    /** {@return for each question the index of the option, or -1} */
    int[] choices() {
        return choices;
    }

    /** {@return the texts that are not blank, in the order of the columns} */
    List<Text> texts() {
        return texts;
    }

    int line() {
        return line;
    }

    int row() {
        return row;
    }
}
