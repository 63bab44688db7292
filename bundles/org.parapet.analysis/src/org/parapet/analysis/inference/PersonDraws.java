// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.inference;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Which persons are drawn when persons are resampled, so that the answers of one person stay together.
 *
 * <p>Who is drawn depends on the seed and the number of persons alone, as many drawn as there are: the draws are made
 * once for each number and serve every figure about so many persons, see {@link PersonIntervals}. Generator and sources
 * are those of {@link Bootstrap}. Thread-safe.
 */
public final class PersonDraws {

    /** The draws of more persons take too much memory to be kept. */
    static final int MOST_KEPT = 500;

    private final Bootstrap bootstrap;
    private final Map<Integer, double[][]> kept = new ConcurrentHashMap<>();

    /**
     * Draws of persons.
     *
     * @param bootstrap seed, number of draws and level
     */
    public PersonDraws(Bootstrap bootstrap) {
        this.bootstrap = Objects.requireNonNull(bootstrap);
    }

    /** {@return seed, number of draws and level} */
    public Bootstrap bootstrap() {
        return bootstrap;
    }

    /**
     * {@return for each person, how often each draw has them; not to be changed}
     *
     * @param persons how many persons there are, at most {@value #MOST_KEPT}
     */
    double[][] times(int persons) {
        return kept.computeIfAbsent(persons, this::drawn);
    }

    private double[][] drawn(int persons) {
        UniformRandomProvider random = bootstrap.generator();
        double[][] times = new double[persons][bootstrap.resamples()];
        for (int i = 0; i < bootstrap.resamples(); i++) {
            for (int k = 0; k < persons; k++) {
                times[random.nextInt(persons)][i]++;
            }
        }
        return times;
    }
}
