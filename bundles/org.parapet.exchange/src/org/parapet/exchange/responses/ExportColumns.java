// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Response;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;

/** The columns that an assessment's responses need, and the cells of each response. */
final class ExportColumns {

    private final Map<String, List<String>> scales = new HashMap<>();
    private final List<String> columns = new ArrayList<>();

    ExportColumns(Instrument instrument, Assessment assessment) {
        List<Item> items = Questions.of(instrument).items();
        items.forEach(item -> scales.put(item.getCode(), ResponseTemplate.scales(item)));
        Set<String> filled = new HashSet<>();
        assessment.getResponses().forEach(response -> filled.addAll(cells(response).keySet()));
        for (Item item : items) {
            for (String scale : scales.get(item.getCode())) {
                columns.add(ColumnName.of(item.getCode(), scale));
                String note = ColumnName.ofNote(item.getCode(), scale);
                if (filled.contains(note)) {
                    columns.add(note);
                }
            }
        }
    }

    List<String> header() {
        List<String> header = new ArrayList<>(
                List.of(ColumnName.PARTICIPANT, ColumnName.ORGANISATION, ColumnName.ROLE));
        header.addAll(columns);
        return header;
    }

    List<String> row(Response response) {
        Participant participant = response.getParticipant();
        List<String> row = new ArrayList<>(List.of(participant.getCode(), participant.getOrganisation().getName(),
                participant.getRole().getLiteral()));
        Map<String, String> cells = cells(response);
        columns.forEach(column -> row.add(cells.getOrDefault(column, "")));
        return row;
    }

    private Map<String, String> cells(Response response) {
        Map<String, String> cells = new HashMap<>();
        for (Answer answer : response.getAnswers()) {
            String scale = scale(answer);
            put(cells, ColumnName.of(answer.getItem(), scale), answer.getOption());
            put(cells, ColumnName.of(answer.getItem(), scale), answer.getText());
            put(cells, ColumnName.ofNote(answer.getItem(), scale), answer.getNote());
        }
        return cells;
    }

    /** A comment on an item with several scales may name none; it stands with the first. */
    private String scale(Answer answer) {
        List<String> known = scales.getOrDefault(answer.getItem(), List.of(""));
        String named = answer.getScale() == null ? "" : answer.getScale();
        return known.contains(named) ? named : known.getFirst();
    }

    private static void put(Map<String, String> cells, String column, String value) {
        if (value != null && !value.isBlank()) {
            cells.put(column, value);
        }
    }
}
