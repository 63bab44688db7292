// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parapet.analysis.comparison.ComparedAssessment;
import org.parapet.analysis.comparison.ComparedInstrument;
import org.parapet.analysis.comparison.Comparison;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.report.model.InstrumentNote;
import org.parapet.report.model.ReportHeader;
import org.parapet.report.model.RespondentCount;

/** Makes what a report about several assessments prints of them. */
final class ComparedHeaderBuilder {

    private final Comparison comparison;
    private final Map<String, Instrument> instruments;
    private final LocalDate prepared;
    private final String version;

    ComparedHeaderBuilder(Comparison comparison, Map<String, Instrument> instruments, LocalDate prepared,
            String version) {
        this.comparison = comparison;
        this.instruments = Map.copyOf(instruments);
        this.prepared = prepared;
        this.version = version;
    }

    List<InstrumentNote> notes() {
        return comparison.instruments().stream().map(this::note)
                .sorted(Comparator.comparing(InstrumentNote::title).thenComparing(InstrumentNote::edition)).toList();
    }

    private InstrumentNote note(ComparedInstrument compared) {
        Optional<Instrument> instrument = Optional.ofNullable(instruments.get(compared.reference()));
        return new InstrumentNote(compared.title(), compared.edition(), compared.fidelity(),
                instrument.filter(each -> each.getFidelity() != Fidelity.VERBATIM)
                        .flatMap(each -> Texts.filled(each.getFidelityNote())),
                instrument.map(each -> Texts.orEmpty(each.getSource().getCitation())).orElse(""),
                instrument.map(each -> Texts.orEmpty(each.getSource().getRights())).orElse(""));
    }

    ReportHeader header(String title) {
        List<ComparedAssessment> assessments = comparison.assessments();
        List<String> names = assessments.stream().map(ComparedAssessment::partnershipName).distinct().toList();
        long partnerships = assessments.stream().map(ComparedAssessment::partnership).distinct().count();
        String subject = partnerships == 1 ? names.getFirst()
                : Messages.get("compared.partnerships", partnerships);
        boolean all = !assessments.isEmpty() && assessments.stream().allMatch(ComparedAssessment::madeUp);
        boolean some = assessments.stream().anyMatch(ComparedAssessment::madeUp);
        List<LocalDate> days = assessments.stream().flatMap(each -> each.finishedOn().stream()).sorted().toList();
        return new ReportHeader(title, subject,
                all ? Optional.of(Messages.get("sample.notice." + (partnerships == 1 ? "one" : "many")))
                        : some ? Optional.of(Messages.get("sample.notice.some")) : Optional.empty(),
                summary(), joined(assessments, ComparedAssessment::wave),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst()),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
                assessments.stream().mapToInt(ComparedAssessment::participants).sum(), respondents(), prepared,
                howToRead(), Messages.get("product", version));
    }

    private static String joined(List<ComparedAssessment> assessments, Function<ComparedAssessment, String> part) {
        return assessments.stream().sorted(Comparator.comparing((ComparedAssessment each) ->
                each.finishedOn().orElse(LocalDate.MAX)).thenComparingInt(ComparedAssessment::waveOrder))
                .map(part).distinct().collect(Collectors.joining(", "));
    }

    private InstrumentNote summary() {
        List<InstrumentNote> notes = notes();
        return new InstrumentNote(joinedNotes(notes, InstrumentNote::title),
                joinedNotes(notes, InstrumentNote::edition),
                joinedNotes(notes, InstrumentNote::fidelity), Optional.empty(),
                joinedNotes(notes, InstrumentNote::source), joinedNotes(notes, InstrumentNote::rights));
    }

    private static String joinedNotes(List<InstrumentNote> notes, Function<InstrumentNote, String> part) {
        return notes.stream().map(part).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("; "));
    }

    private List<RespondentCount> respondents() {
        return comparison.assessments().stream().map(each -> new RespondentCount(each.partnershipName(),
                Messages.get("compared.assessment", title(each.instrument()), each.wave()),
                OptionalInt.of(each.participants()), Optional.empty())).toList();
    }

    private String title(String reference) {
        return comparison.instrument(reference).map(ComparedInstrument::shortTitle).orElse(reference);
    }

    private List<String> howToRead() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Messages.get("compared.read.pomp"));
        paragraphs.add(Messages.get("compared.read.constructs." + switch (comparison.crosswalks().size()) {
            case 0 -> "none";
            case 1 -> "one";
            default -> "many";
        }, String.join(", ", comparison.crosswalks())));
        paragraphs.add(Messages.get("compared.read.interval", Long.toString(comparison.seed())));
        paragraphs.add(Messages.get("read.agreement"));
        paragraphs.add(Messages.get("read.blank"));
        int least = comparison.assessments().stream().mapToInt(ComparedAssessment::minimum).min().orElse(0);
        int most = comparison.assessments().stream().mapToInt(ComparedAssessment::minimum).max().orElse(0);
        paragraphs.add(least == most ? Messages.get("compared.read.smallGroups", most)
                : Messages.get("compared.read.smallGroups.range", least, most));
        if (!comparison.changes().isEmpty()) {
            paragraphs.add(Messages.get("compared.read.changes"));
        }
        return paragraphs;
    }
}
