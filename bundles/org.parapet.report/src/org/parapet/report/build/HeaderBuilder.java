// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.analysis.breakdown.SmallGroups;
import org.parapet.analysis.plan.PlanSituation;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.OrganisationCount;
import org.parapet.analysis.result.RoleCount;
import org.parapet.analysis.result.TotalResult;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.report.model.InstrumentNote;
import org.parapet.report.model.ReportHeader;
import org.parapet.report.model.RespondentCount;

/** Makes what every report prints. */
final class HeaderBuilder {

    private final AssessedInstrument assessed;
    private final LocalDate prepared;
    private final String version;

    HeaderBuilder(AssessedInstrument assessed, LocalDate prepared, String version) {
        this.assessed = assessed;
        this.prepared = prepared;
        this.version = version;
    }

    ReportHeader header(String title, PlanSituation situation) {
        AssessmentResult result = assessed.result();
        return new ReportHeader(title, assessed.partnership().getName(),
                assessed.partnership().isMadeUp() ? Optional.of(Messages.get("sample.notice")) : Optional.empty(),
                instrument(), result.wave(), situation.startedOn(), situation.finishedOn(), result.participants(),
                respondents(), prepared, howToRead(), Messages.get("product", version));
    }

    int minimum() {
        return SmallGroups.minimum(assessed.partnership(), assessed.assessment().getWave());
    }

    private InstrumentNote instrument() {
        Instrument instrument = assessed.instrument();
        Optional<String> note = instrument.getFidelity() == Fidelity.VERBATIM ? Optional.empty()
                : Texts.filled(instrument.getFidelityNote());
        return new InstrumentNote(instrument.getTitle(), instrument.getEdition(),
                instrument.getFidelity().getLiteral(), note, Texts.orEmpty(instrument.getSource().getCitation()),
                Texts.orEmpty(instrument.getSource().getRights()));
    }

    private List<RespondentCount> respondents() {
        Map<String, String> names = new HashMap<>();
        for (Organisation organisation : assessed.partnership().getOrganisations()) {
            names.put(organisation.getId(), organisation.getName());
        }
        List<RespondentCount> counts = new ArrayList<>();
        for (OrganisationCount count : assessed.result().organisations()) {
            counts.add(new RespondentCount(Messages.get("respondents.organisation"),
                    names.getOrDefault(count.organisation(), count.organisation()),
                    OptionalInt.of(count.participants()), Optional.empty()));
        }
        int minimum = minimum();
        boolean small = assessed.result().roles().stream()
                .anyMatch(count -> count.participants() > 0 && count.participants() < minimum);
        for (RoleCount count : assessed.result().roles()) {
            if (count.participants() > 0) {
                counts.add(new RespondentCount(Messages.get("respondents.role"), Texts.role(count.role().getLiteral()),
                        small ? OptionalInt.empty() : OptionalInt.of(count.participants()),
                        small ? Optional.of(Messages.get("respondents.hidden")) : Optional.empty()));
            }
        }
        return counts;
    }

    private List<String> howToRead() {
        List<String> paragraphs = new ArrayList<>();
        Instrument instrument = assessed.instrument();
        if (instrument.getFidelity() == Fidelity.RECONSTRUCTED) {
            paragraphs.add(Messages.get("read.reconstructed", Texts.orEmpty(instrument.getFidelityNote())));
        }
        for (FindingKind kind : instrument.getFindingKinds()) {
            Texts.filled(kind.getMeaning())
                    .ifPresent(meaning -> paragraphs.add(Messages.get("read.finding", kind.getLabel(), meaning)));
        }
        paragraphs.add(Messages.get("read.blank"));
        if (assessed.result().items().isEmpty()) {
            return paragraphs;
        }
        paragraphs.add(pomp(assessed.result().total()));
        paragraphs.add(Messages.get("read.agreement"));
        paragraphs.add(Messages.get("read.smallGroups", minimum()));
        return paragraphs;
    }

    /** Scores that are not the source's are those of whoever says so in the instrument. */
    private static String pomp(TotalResult total) {
        if (total.basis() == Basis.SOURCE) {
            return Messages.get("read.pomp.source");
        }
        return total.notes().isEmpty() ? Messages.get("read.pomp.spaced")
                : Messages.get("read.pomp.convention", String.join(" ", total.notes()));
    }
}
