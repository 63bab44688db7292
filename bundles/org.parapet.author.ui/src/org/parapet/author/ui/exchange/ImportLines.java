// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parapet.author.ui.words.Messages;
import org.parapet.author.ui.words.PartWords;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/**
 * The lines about an import: what is wrong or left to settle, then what was left out, changed and taken, each in the
 * order of the file. The file itself is not named again on each.
 */
final class ImportLines {

    private static final Pattern CELL = Pattern.compile("(?s)([^!:]+![A-Z]+\\d+): (.+)");

    private final Optional<Instrument> instrument;
    private final Optional<PartWords> words;

    private ImportLines(ImportedInstrument imported) {
        instrument = imported.instrument();
        words = instrument.map(PartWords::new);
    }

    /** {@return the lines about an import} */
    static List<LossLine> of(ImportedInstrument imported) {
        ImportLines lines = new ImportLines(imported);
        List<LossLine> all = new ArrayList<>();
        imported.problems().forEach(problem -> all.add(lines.line(problem)));
        imported.losses().entries().stream()
                .sorted(Comparator.comparing(LossReport.Entry::outcome, Comparator.reverseOrder()))
                .forEach(entry -> all.add(lines.line(entry)));
        return all;
    }

    private LossLine line(Problem problem) {
        String what = Messages.text(switch (problem.severity()) {
            case ERROR -> "loss.broken";
            case WARNING -> "loss.toSettle";
            case INFO -> "loss.toKnow";
        });
        Matcher cell = CELL.matcher(problem.message());
        boolean named = cell.matches();
        String message = named ? cell.group(2) : problem.message();
        String explanation = LossLine.sentence(message) + ' ' + LossLine.sentence(problem.cure());
        return new LossLine(what, named ? cell.group(1) : where(problem.place()), explanation.strip());
    }

    private String where(Place place) {
        if (place.hasLine()) {
            return Messages.text("loss.line", String.valueOf(place.line()));
        }
        boolean isWhole = place.item().isEmpty()
                || instrument.filter(each -> place.item().equals(each.getId())).isPresent();
        return isWhole ? Messages.text(instrument.isPresent() ? "loss.instrument" : "loss.file") : place.item();
    }

    private LossLine line(LossReport.Entry entry) {
        boolean isCell = entry.part().indexOf('!') > 0;
        String where = isCell || !entry.place().hasLine() ? entry.part()
                : Messages.text("loss.partAtLine", entry.part(), String.valueOf(entry.place().line()));
        String after = words.map(each -> each.taken(entry.after())).orElse(entry.after());
        String explanation = switch (entry.outcome()) {
            case TAKEN -> after.isEmpty() ? entry.before() : Messages.text("loss.takenAs", entry.before(), after);
            case LEFT_OUT -> leftOut(entry);
            case CHANGED -> after.isEmpty() ? LossLine.sentence(entry.reason())
                    : LossLine.sentence(Messages.text("loss.became", entry.before(), after, entry.reason()));
        };
        return new LossLine(Messages.text("loss.outcome." + entry.outcome()), where, explanation);
    }

    /** {@return why a part of an import or an export was left out, and what it was} */
    static String leftOut(LossReport.Entry entry) {
        return LossLine.sentence(entry.before().isEmpty() ? entry.reason()
                : Messages.text("loss.leftOut", entry.before(), entry.reason()));
    }
}
