// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.util.Locale;
import java.util.Set;
import org.parapet.cli.Messages;
import org.parapet.model.instrument.edition.EditionChange;

/** What changes between editions are called: "question A1, wording" for the feature text of {@code item/A1}. */
final class ChangeNames {

    private static final Set<String> NAMED_KINDS = Set.of("item", "finding-kind", "rule", "option", "band", "line",
            "dimension");
    private static final Set<String> NAMED_FEATURES = Set.of("text", "gloss");

    private ChangeNames() {
    }

    /** {@return the part and, where it is not all of it, the feature} */
    static String what(EditionChange change) {
        String kind = kindOf(change);
        String code = codeOf(change);
        String name = code.isEmpty() ? wordOf(kind) : wordOf(kind) + ' ' + code;
        return change.feature().isEmpty() ? name : Messages.get("editions.feature", name, featureOf(change));
    }

    /** {@return the kind of parts and, where it is not all of them, the feature} */
    static String whatOfSeveral(EditionChange change) {
        String name = wordOf(kindOf(change));
        return change.feature().isEmpty() ? name : Messages.get("editions.feature", name, featureOf(change));
    }

    /** {@return the kind of the part as in keys, such as {@code item}} */
    static String kindOf(EditionChange change) {
        int slash = change.part().indexOf('/');
        return slash < 0 ? change.part() : change.part().substring(0, slash);
    }

    /** {@return the code of the part, with that of the part around it where it needs it, as {@code agreement/SA}} */
    static String codeOf(EditionChange change) {
        return change.part().substring(Math.min(change.part().length(), kindOf(change).length() + 1));
    }

    private static String wordOf(String kind) {
        return NAMED_KINDS.contains(kind) ? Messages.get("editions.part." + kind) : kind;
    }

    private static String featureOf(EditionChange change) {
        return NAMED_FEATURES.contains(change.feature()) ? Messages.get("editions.feature." + change.feature())
                : change.feature().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
