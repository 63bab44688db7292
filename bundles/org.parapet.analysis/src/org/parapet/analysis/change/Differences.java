// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.change;

import java.util.OptionalDouble;

final class Differences {

    private Differences() {
    }

    static OptionalDouble between(OptionalDouble earlier, OptionalDouble later) {
        return earlier.isPresent() && later.isPresent()
                ? OptionalDouble.of(later.getAsDouble() - earlier.getAsDouble()) : OptionalDouble.empty();
    }
}
