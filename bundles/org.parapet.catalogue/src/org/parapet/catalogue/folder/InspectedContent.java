// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.util.List;
import org.parapet.model.files.Problem;

/**
 * What the files of a plug-in hold.
 *
 * @param instruments the instruments that could be read
 * @param crosswalks id and edition of the crosswalks that could be read
 * @param problems everything wrong with the files
 */
public record InspectedContent(List<InspectedInstrument> instruments, List<String> crosswalks,
        List<Problem> problems) {

    /** Copies the lists. */
    public InspectedContent {
        instruments = List.copyOf(instruments);
        crosswalks = List.copyOf(crosswalks);
        problems = List.copyOf(problems);
    }

    /** {@return nothing at all} */
    public static InspectedContent none() {
        return new InspectedContent(List.of(), List.of(), List.of());
    }
}
