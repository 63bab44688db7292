// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.stream.DoubleStream;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Favourable options score higher than unfavourable ones, so that more is better. */
final class ScaleDirectionCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (ResponseScale scale : instrument.getScales()) {
            double favourable = scores(scale, Polarity.FAVOURABLE).max().orElse(Double.NaN);
            double unfavourable = scores(scale, Polarity.UNFAVOURABLE).max().orElse(Double.NaN);
            if (favourable < unfavourable) {
                problems.warning(scale, "scale-favourable-low");
            }
        }
    }

    private static DoubleStream scores(ResponseScale scale, Polarity polarity) {
        return scale.getOptions().stream()
                .filter(option -> option.isSetScore() && option.getPolarity() == polarity)
                .mapToDouble(Option::getScore);
    }
}
