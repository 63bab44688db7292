// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.stream.Collectors;
import org.parapet.analysis.comparison.Group;

/** Words for the groups and differences of a comparison. */
final class ComparedNames {

    private ComparedNames() {
    }

    /** Roles stand in comparisons by their literals. */
    static String group(Group group) {
        return switch (group.kind()) {
            case EVERYBODY -> Messages.get("group.everybody");
            case ORGANISATION -> group.label();
            case ROLE -> group.members().stream().map(role -> Messages.get("role." + role))
                    .collect(Collectors.joining(" + "));
        };
    }

    /** A difference in points with its sign; what would print as zero has none. */
    static String signed(double difference) {
        return Math.round(difference * 10) == 0 ? Messages.get("value.one", 0.0)
                : Messages.get("value.signed", difference);
    }
}
