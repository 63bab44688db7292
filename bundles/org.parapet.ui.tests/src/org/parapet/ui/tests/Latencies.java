// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long something took, again and again. */
final class Latencies {

    private final List<Duration> all = new ArrayList<>();

    void add(Duration taken) {
        all.add(taken);
    }

    /**
     * {@return the time that a share of all stayed within, in milliseconds; nearest rank}
     *
     * @param percent from 1 to 100
     */
    double percentile(int percent) {
        List<Duration> sorted = all.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1)).toNanos() / 1e6;
    }

    @Override
    public String toString() {
        return "median %.1f ms, 95th percentile %.1f ms, longest %.1f ms, n %d".formatted(percentile(50),
                percentile(95), percentile(100), all.size());
    }
}
