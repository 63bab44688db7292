// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.parapet.analysis.figure.ReliabilityCounter;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.TallyCounter;
import org.parapet.cli.CommandContext;
import org.parapet.cli.output.ProblemLines;
import org.parapet.exchange.responses.ResponsePart;
import org.parapet.exchange.responses.ResponseScan;
import org.parapet.exchange.responses.ResponseScan.Scanned;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;

/** A CSV file of responses that is analysed as it is, without a partnership file, however large. */
final class ResponsesFile {

    private final CommandContext context;
    private final Path file;

    ResponsesFile(CommandContext context, Path file) {
        this.context = context;
        this.file = file;
    }

    /** Counts a part of the file. */
    private record Part(TallyCounter counter, Optional<ReliabilityCounter> reliability) implements ResponsePart {

        @Override
        public int organisation(String id) {
            return counter.organisation(id);
        }

        private CountedResponses counted() {
            return new CountedResponses(counter.tally(), reliability.map(ReliabilityCounter::reliability));
        }

        @Override
        public void accept(int organisation, ParticipantRole role, int[] choices) {
            counter.accept(organisation, role, choices);
            if (reliability.isPresent()) {
                reliability.get().accept(choices);
            }
        }
    }

    /** Counts the responses; each organisation is the one that the file names. */
    CountedResponses count(Instrument instrument, boolean reliability) throws ModelFileException {
        Questionnaire questionnaire = Questionnaire.of(instrument);
        Scanned<CountedResponses> scanned = new ResponseScan(instrument).read(file,
                () -> new Part(new TallyCounter(questionnaire),
                        reliability ? Optional.of(new ReliabilityCounter(questionnaire)) : Optional.empty()),
                Part::counted, CountedResponses::plus);
        new ProblemLines(context.err()).print(scanned.warnings());
        return scanned.result();
    }
}
