// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Problem;

/**
 * The newest edition that can be read of each crosswalk, through which results are compared.
 *
 * @param crosswalks the crosswalks, in the catalogue's order
 * @param problems what is wrong with crosswalks that were left out
 */
public record NewestCrosswalks(List<Crosswalk> crosswalks, List<Problem> problems) {

    /** Copies the lists. */
    public NewestCrosswalks {
        crosswalks = List.copyOf(crosswalks);
        problems = List.copyOf(problems);
    }

    /**
     * Loads the crosswalks.
     *
     * @param catalogue where they are
     * @return the newest of each
     */
    public static NewestCrosswalks of(Catalogue catalogue) {
        Map<String, Crosswalk> newest = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (CrosswalkEntry entry : catalogue.crosswalks()) {
            if (!newest.containsKey(entry.id())) {
                LoadResult<Crosswalk> loaded = entry.load();
                loaded.model().ifPresent(crosswalk -> newest.put(entry.id(), crosswalk));
                if (loaded.hasErrors()) {
                    problems.addAll(loaded.problems());
                }
            }
        }
        return new NewestCrosswalks(List.copyOf(newest.values()), problems);
    }
}
