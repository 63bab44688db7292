// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.List;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Loads a crosswalk and compares it with what its plug-in declares. Apart from the entry, so that listing is light. */
final class CrosswalkLoading extends SoftlyLoaded<Crosswalk> {

    private final CrosswalkEntry entry;

    CrosswalkLoading(CrosswalkEntry entry, Contribution contribution, ModelLoader<Crosswalk> loader) {
        super(contribution, entry.file(), loader);
        this.entry = entry;
    }

    @Override
    List<Problem> disagreements(Crosswalk model, Place place) {
        String inFile = model.getId() + '@' + model.getEdition();
        if (!entry.toString().equals(inFile)) {
            return List.of(Problem.error("identity-disagrees", place,
                    Messages.get("identity.disagrees", entry.toString(), inFile),
                    Messages.get("attribute.disagrees.cure")));
        }
        if (!entry.title().equals(model.getTitle())) {
            return List.of(Problem.warning("attribute-disagrees", place,
                    Messages.get("attribute.disagrees", "title", entry.title(), model.getTitle()),
                    Messages.get("attribute.disagrees.cure")));
        }
        return List.of();
    }
}
