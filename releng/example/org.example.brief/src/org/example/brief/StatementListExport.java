package org.example.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parapet.catalogue.exchange.ExportedInstrument;
import org.parapet.catalogue.exchange.InstrumentExport;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.catalogue.exchange.LossReport.Entry;
import org.parapet.catalogue.exchange.LossReport.Outcome;
import org.parapet.model.files.Place;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Writes the statements of an instrument as plain text in UTF-8: a line each, under the titles of their sections. */
public final class StatementListExport implements InstrumentExport {

    @Override
    public LossReport write(ExportedInstrument exported, OutputStream out) throws IOException {
        List<Entry> entries = new ArrayList<>();
        StringBuilder text = new StringBuilder(exported.instrument().getTitle()).append('\n');
        for (Section section : exported.instrument().getSections()) {
            text.append('\n').append(section.getTitle()).append('\n');
            for (Item item : section.getItems()) {
                text.append(item.getCode()).append(' ').append(item.getText()).append('\n');
                entries.add(new Entry(Outcome.TAKEN, Place.nowhere(), "item/" + item.getCode(), "", "", ""));
            }
        }
        for (ResponseScale scale : exported.instrument().getScales()) {
            entries.add(new Entry(Outcome.LEFT_OUT, Place.nowhere(), "scale/" + scale.getCode(), "", "",
                    "a list of statements holds no answers"));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return new LossReport(entries);
    }
}
