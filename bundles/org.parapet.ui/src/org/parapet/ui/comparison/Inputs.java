// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.SelectedAssessment;
import org.parapet.model.comparison.View;

/**
 * Everything in a comparison's description that its figures depend on. Two descriptions with equal inputs give equal
 * figures, as long as the files stay the same.
 */
record Inputs(String folder, long seed, boolean ranked, List<String> crosswalks, List<String> constructs,
        List<String> instruments, List<String> partnerships, List<String> waves, List<List<String>> sources) {

    static Inputs of(Comparison description, String folder) {
        View view = description.getView();
        return new Inputs(folder, description.getSeed(), description.isRanked(),
                List.copyOf(description.getCrosswalks()), List.copyOf(view.getConstructs()),
                List.copyOf(view.getInstruments()), List.copyOf(view.getPartnerships()),
                List.copyOf(view.getWaves()), description.getSources().stream().map(source -> {
                    List<String> parts = new ArrayList<>(List.of(source.getFile()));
                    source.getAssessments().stream().map(SelectedAssessment::getAssessment).forEach(parts::add);
                    return List.copyOf(parts);
                }).toList());
    }
}
