// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.parapet.model.files.Problem;

/**
 * Announces that an element, or one attribute of it, of an extension point is going to be removed. Until then it works
 * as before, and whoever uses it is warned.
 *
 * @param kind the extension point
 * @param element the element, {@link ContributionKind#element} for the point as a whole, or one below it
 * @param attribute the attribute that is announced; empty for the element
 * @param since the version of Parapet that announced it, such as 1.2
 * @param removal the version that removes it at the earliest
 * @param replacement what to use instead, in a sentence without a full stop that begins with a verb
 */
record Retirement(ContributionKind kind, String element, Optional<String> attribute, String since, String removal,
        String replacement) {

    /** Refuses missing values. */
    Retirement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(removal, "removal");
        Objects.requireNonNull(replacement, "replacement");
    }

    /**
     * {@return what is announced at present; each has its mark {@code deprecated="true"} in the schema of its point}
     */
    static List<Retirement> announced() {
        return List.of();
    }

    /** {@return a warning that names what is going to go and what to use instead; empty when nothing of it is used} */
    Optional<Problem> warn(Contribution contribution) {
        if (contribution.kind() != kind || parts(contribution).noneMatch(this::uses)) {
            return Optional.empty();
        }
        String message = attribute.isPresent()
                ? Messages.get("retired.attribute", attribute.get(), element, kind.extensionPoint(), since, removal)
                : kind.element().equals(element) ? Messages.get("retired.point", kind.extensionPoint(), since, removal)
                        : Messages.get("retired.element", element, kind.extensionPoint(), since, removal);
        return Optional.of(Problem.warning("contribution-deprecated", DeclaredAttributes.place(contribution), message,
                replacement));
    }

    private Stream<Contribution> parts(Contribution contribution) {
        return contribution.element().equals(element) ? Stream.of(contribution)
                : contribution.children(element).stream();
    }

    private boolean uses(Contribution part) {
        return attribute.isEmpty() || part.attribute(attribute.get()).isPresent();
    }
}
