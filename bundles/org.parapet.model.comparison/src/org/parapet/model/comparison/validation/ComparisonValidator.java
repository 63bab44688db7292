// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.comparison.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.parapet.model.comparison.Annotation;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.Source;
import org.parapet.model.comparison.View;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Problem;

/** Checks comparisons. Holds no state; thread-safe. */
public final class ComparisonValidator {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NOT_RELATIVE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*|.*\\\\.*");
    private static final int LONGEST_TEXT = 10_000;

    /**
     * {@return every problem; empty when the comparison is valid}
     *
     * @param comparison a whole comparison
     * @param locations where its parts stand; {@link Locations#none(String)} when it was not read from a file
     */
    public List<Problem> validate(Comparison comparison, Locations locations) {
        List<Problem> problems = new ArrayList<>();
        for (Diagnostic each : Diagnostician.INSTANCE.validate(comparison).getChildren()) {
            if (each.getData().size() > 1 && each.getData().get(0) instanceof EObject element
                    && each.getData().get(1) instanceof EStructuralFeature feature) {
                problems.add(error("value-missing", element, locations, element.eClass().getName(), feature.getName()));
            }
        }
        Set<String> files = new HashSet<>();
        for (Source source : comparison.getSources()) {
            if (source.getFile() != null) {
                check(source, files, locations, problems);
            }
        }
        View view = comparison.getView();
        if (view != null && view.getRows() == view.getColumns()) {
            problems.add(error("axes-equal", view, locations, view.getRows().getLiteral()));
        }
        for (Annotation annotation : comparison.getAnnotations()) {
            if (annotation.getText() != null && annotation.getText().length() > LONGEST_TEXT) {
                problems.add(error("text-too-long", annotation, locations, "text",
                        String.valueOf(annotation.getText().length()), String.valueOf(LONGEST_TEXT)));
            }
        }
        return List.copyOf(problems);
    }

    private static void check(Source source, Set<String> files, Locations locations, List<Problem> problems) {
        if (source.getFile().isBlank() || NOT_RELATIVE.matcher(source.getFile()).matches()) {
            problems.add(error("source-not-relative", source, locations, source.getFile()));
        } else if (!files.add(source.getFile())) {
            problems.add(error("source-duplicate", source, locations, source.getFile()));
        }
        if (source.getSha256() != null && !DIGEST.matcher(source.getSha256()).matches()) {
            problems.add(error("digest-malformed", source, locations, source.getSha256()));
        }
    }

    private static Problem error(String rule, EObject element, Locations locations, Object... arguments) {
        return Problem.error(rule, locations.placeOf(element), Messages.get(rule + ".message", arguments),
                Messages.get(rule + ".cure", arguments));
    }
}
