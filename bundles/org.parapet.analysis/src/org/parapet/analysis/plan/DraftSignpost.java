// SPDX-License-Identifier: EPL-2.0
package org.parapet.analysis.plan;

import java.util.Objects;
import org.parapet.model.instrument.SignpostKind;

/**
 * A resource of the instrument that the answers call for.
 *
 * @param code the signpost's code
 * @param kind what it is
 * @param title its title
 * @param text what it offers; may be empty
 * @param address its web address; may be empty
 */
public record DraftSignpost(String code, SignpostKind kind, String title, String text, String address) {

    /** Refuses missing values. */
    public DraftSignpost {
        Objects.requireNonNull(code);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(address);
    }
}
