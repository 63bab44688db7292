// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.text.Codes;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.instrument.validation.PartNames;

/** Codes, ids and editions become well formed and free. References within the model follow, as they are live. */
final class CodeCures {

    private static final Pattern ENDS_WITH_NUMBER = Pattern.compile("(.*?)(\\d{1,6})");

    private static final Set<String> RESERVED = Set.of("participant", "organisation", "role");

    private CodeCures() {
    }

    static Map<String, CureMaker> byRule() {
        return Map.of(
                "code-form", problem -> withCode(problem, wellFormed(PartKeys.codeOf(problem.part()))),
                "code-too-long", problem -> withCode(problem, shortened(PartKeys.codeOf(problem.part()))),
                "code-duplicate", problem -> withCode(problem, PartKeys.codeOf(problem.part())),
                "item-code-reserved", problem -> withCode(problem, PartKeys.codeOf(problem.part()) + "-1"),
                "id-form", problem -> withName(problem, id(valueOf(problem))),
                "edition-form", problem -> withName(problem, wellFormed(valueOf(problem))));
    }

    /**
     * {@return a code that no other part of the kind has}: the one wished for, else the next after it: 1.2 gives 1.3,
     * SA gives SA-2.
     */
    static String free(EObject part, String wish) {
        Set<String> taken = takenBeside(part);
        if (Codes.isCode(wish) && !taken.contains(wish.toLowerCase(Locale.ROOT))
                && !RESERVED.contains(wish.toLowerCase(Locale.ROOT))) {
            return wish;
        }
        Matcher matcher = ENDS_WITH_NUMBER.matcher(wish);
        boolean numbered = matcher.matches();
        String stem = numbered ? matcher.group(1) : wish.isEmpty() ? "" : wish + '-';
        int number = numbered ? Integer.parseInt(matcher.group(2)) + 1 : wish.isEmpty() ? 1 : 2;
        while (taken.contains((stem + number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return stem + number;
    }

    private static List<Cure> withCode(LocatedProblem problem, String wish) {
        EObject part = problem.part();
        EStructuralFeature code = part.eClass().getEStructuralFeature("code");
        String free = free(part, wish);
        if (code == null || free.length() > Codes.MAXIMUM_CODE_LENGTH || !Codes.isCode(free)) {
            return List.of();
        }
        return List.of(Changes.cure(problem, () -> part.eSet(code, free), "code.change", free));
    }

    private static List<Cure> withName(LocatedProblem problem, String name) {
        boolean ownName = problem.part() instanceof Instrument || problem.part() instanceof Crosswalk;
        if (!ownName || name.isEmpty() || problem.feature().isEmpty()) {
            return List.of();
        }
        EStructuralFeature feature = problem.feature().get();
        return List.of(Changes.cure(problem, () -> problem.part().eSet(feature, name), "name.change",
                PartNames.featureOf(feature.getName()), name));
    }

    private static String valueOf(LocatedProblem problem) {
        return problem.feature().map(problem.part()::eGet).map(Object::toString).orElse("");
    }

    private static Set<String> takenBeside(EObject part) {
        EObject root = PartKeys.isScopedByContainer(part) && part.eContainer() != null ? part.eContainer()
                : EcoreUtil.getRootContainer(part);
        Set<String> taken = new HashSet<>();
        root.eAllContents().forEachRemaining(other -> {
            if (other != part && other.eClass() == part.eClass()) {
                taken.add(PartKeys.codeOf(other).toLowerCase(Locale.ROOT));
            }
        });
        return taken;
    }

    private static String wellFormed(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "");
        return shortened(plain);
    }

    private static String id(String name) {
        return wellFormed(name).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String shortened(String code) {
        int most = Codes.MAXIMUM_CODE_LENGTH - 4;
        return code.length() <= Codes.MAXIMUM_CODE_LENGTH ? code
                : code.substring(0, most).replaceAll("[^A-Za-z0-9]+$", "");
    }
}
