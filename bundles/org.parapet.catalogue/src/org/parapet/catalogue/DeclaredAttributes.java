// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Reads the attributes of one contribution and says what is wrong with them. */
final class DeclaredAttributes {

    private final Contribution contribution;

    DeclaredAttributes(Contribution contribution) {
        this.contribution = contribution;
    }

    Contribution contribution() {
        return contribution;
    }

    String required(String name) {
        Optional<String> value = contribution.attribute(name);
        if (value.isEmpty() || value.get().isBlank()) {
            throw new BrokenContributionException(Problem.error("attribute-missing", place(contribution),
                    Messages.get("attribute.missing", contribution.element(), name),
                    Messages.get("attribute.missing.cure", name)));
        }
        return value.get();
    }

    Optional<String> optionalFile(String name) {
        return contribution.attribute(name).filter(path -> !path.isBlank()).map(this::existing);
    }

    String requiredFile(String name) {
        return existing(required(name));
    }

    private String existing(String path) {
        if (!contribution.hasFile(path)) {
            throw new BrokenContributionException(Problem.error("file-missing", place(contribution),
                    Messages.get("file.missing", path), Messages.get("file.missing.cure", path)));
        }
        return path;
    }

    static OptionalInt number(Contribution contribution, String name) {
        Optional<String> value = contribution.attribute(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(value.get().strip());
            return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** Where a contribution stands: the contributor's plugin.xml and the id it declares. */
    static Place place(Contribution contribution) {
        String id = contribution.attribute("id").orElse("");
        String edition = contribution.attribute("edition").orElse("");
        return Place.of(contribution.contributor().concat("/plugin.xml"))
                .withItem(edition.isEmpty() ? id : id.concat("@").concat(edition));
    }
}
