// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison.assessments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parapet.exchange.comparison.ComparisonLoader;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.ComparisonFactory;
import org.parapet.model.comparison.SelectedAssessment;
import org.parapet.model.comparison.Source;
import org.parapet.ui.comparison.SourceContent;

/** Changes which assessments a comparison compares. To be done within a command. */
final class SourceChanges {

    /**
     * What came of adding files.
     *
     * @param added how many were added
     * @param known how many were there already
     * @param elsewhere files on another disk than the comparison, which cannot name them
     */
    record Added(int added, int known, List<Path> elsewhere) {
    }

    private final Comparison comparison;

    SourceChanges(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Adds files that are not there yet, with all their assessments.
     *
     * @param files partnership files
     * @param folder the comparison's folder
     */
    Added add(List<Path> files, Path folder) {
        Set<String> known = new HashSet<>();
        comparison.getSources().forEach(source -> known.add(source.getFile()));
        List<Path> elsewhere = new ArrayList<>();
        int added = 0;
        int twice = 0;
        for (Path file : files) {
            String name = ComparisonLoader.relative(file, folder);
            if (Path.of(name).isAbsolute()) {
                elsewhere.add(file);
            } else if (known.add(name)) {
                Source source = ComparisonFactory.eINSTANCE.createSource();
                source.setFile(name);
                comparison.getSources().add(source);
                added++;
            } else {
                twice++;
            }
        }
        return new Added(added, twice, List.copyOf(elsewhere));
    }

    /** Removes files; the files themselves stay. */
    void remove(Collection<Source> sources) {
        comparison.getSources().removeAll(sources);
    }

    /** {@return whether an assessment is compared, as far as the ticks decide} */
    static boolean isChosen(Source source, SourceContent.Choice choice) {
        return source.getAssessments().isEmpty()
                || source.getAssessments().stream().anyMatch(each -> choice.id().equals(each.getAssessment()));
    }

    /** {@return whether an assessment may be taken out; at least one of a file is compared} */
    static boolean mayLeaveOut(Source source, SourceContent content) {
        return content.assessments().stream().filter(each -> isChosen(source, each)).count() > 1;
    }

    /**
     * Takes an assessment in or out.
     *
     * @param source its file
     * @param content what can be chosen from the file
     * @param choice the assessment
     * @param in whether it is compared from now on
     */
    static void choose(Source source, SourceContent content, SourceContent.Choice choice, boolean in) {
        List<SourceContent.Choice> chosen = content.assessments().stream()
                .filter(each -> each.id().equals(choice.id()) ? in : isChosen(source, each)).toList();
        source.getAssessments().clear();
        if (chosen.size() < content.assessments().size()) {
            for (SourceContent.Choice each : chosen) {
                SelectedAssessment selected = ComparisonFactory.eINSTANCE.createSelectedAssessment();
                selected.setAssessment(each.id());
                selected.setInstrument(each.instrument());
                selected.setWave(each.wave());
                source.getAssessments().add(selected);
            }
        }
    }

    /** Takes all assessments of a file in. */
    static void chooseAll(Source source) {
        source.getAssessments().clear();
    }
}
