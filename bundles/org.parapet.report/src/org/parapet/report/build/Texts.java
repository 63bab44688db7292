// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.build;

import java.util.Optional;

/** Texts of the model, which may be absent there. */
final class Texts {

    private Texts() {
    }

    static Optional<String> filled(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    static String orEmpty(String text) {
        return filled(text).orElse("");
    }

    static String role(String literal) {
        return Messages.get("role." + literal);
    }
}
