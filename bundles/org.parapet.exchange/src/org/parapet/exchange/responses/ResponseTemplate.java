// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;

/**
 * The columns of an instrument as a CSV file to be filled in.
 *
 * @param instrument a valid instrument
 */
public record ResponseTemplate(Instrument instrument) {

    /** Checks the part. */
    public ResponseTemplate {
        Objects.requireNonNull(instrument, "instrument");
    }

    /**
     * {@return the names of the columns: participant, organisation, role and the items' in order; none for comments}
     */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(
                List.of(ColumnName.PARTICIPANT, ColumnName.ORGANISATION, ColumnName.ROLE));
        Questions.of(instrument).items().forEach(item -> columns.addAll(columns(item)));
        return columns;
    }

    static List<String> columns(Item item) {
        return scales(item).stream().map(scale -> ColumnName.of(item.getCode(), scale)).toList();
    }

    /**
     * {@return the scales that columns of the item name: one for each column, "" where the item has a single column}
     */
    static List<String> scales(Item item) {
        if (!Questions.takesSeveralScales(item)) {
            boolean unanswerable = item.getFormat() == AnswerFormat.SCALE && item.getScales().isEmpty();
            return unanswerable ? List.of() : List.of("");
        }
        return item.getScales().stream().map(scale -> scale.getCode()).toList();
    }

    /**
     * Writes the row of column names, with a byte order mark, so that spreadsheet programs keep the file in UTF-8.
     *
     * @param out stays open
     * @throws IOException when it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        CsvOutput csv = new CsvOutput(out, true);
        csv.row(columns());
        csv.flush();
    }
}
