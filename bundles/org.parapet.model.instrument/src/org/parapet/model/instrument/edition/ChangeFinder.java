// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Source;
import org.parapet.model.instrument.text.PartKeys;

/** Finds what differs between two editions, part by part and feature by feature. */
final class ChangeFinder {

    private final Instrument earlier;
    private final Instrument later;
    private final Map<String, EObject> before;
    private final Map<String, EObject> after;
    private final ChangeEffects effects;
    private final List<EditionChange> changes = new ArrayList<>();

    ChangeFinder(Instrument earlier, Instrument later) {
        this.earlier = earlier;
        this.later = later;
        this.before = parts(earlier);
        this.after = parts(later);
        this.effects = new ChangeEffects(earlier, later);
    }

    List<EditionChange> changes() {
        after.forEach((key, part) -> {
            if (before.containsKey(key)) {
                compare(key, before.get(key), part);
            } else if (!isWithinAdded(part, before)) {
                add(EditionChange.Kind.ADDED, key, "", "", nameOf(part), effects.ofAdded(part));
            }
        });
        before.forEach((key, part) -> {
            if (!after.containsKey(key) && !isWithinAdded(part, after)) {
                add(EditionChange.Kind.REMOVED, key, "", nameOf(part), "", effects.ofRemoved(part));
            }
        });
        if (!sameList(earlier.getErrata(), later.getErrata())) {
            add(EditionChange.Kind.CHANGED, "instrument", Literals.INSTRUMENT__ERRATA.getName(),
                    String.valueOf(earlier.getErrata().size()), String.valueOf(later.getErrata().size()),
                    effects.harmless("errata"));
        }
        return changes;
    }

    private void compare(String key, EObject first, EObject second) {
        for (EStructuralFeature feature : second.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient() || feature == Literals.INSTRUMENT__FORMAT_VERSION
                    || feature == Literals.INSTRUMENT__EDITION || feature == Literals.CODED__CODE) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isContainment()) {
                order(key, first, second, reference);
                continue;
            }
            String one = value(first, feature);
            String other = value(second, feature);
            if (!one.equals(other) && !restsOnTheEarlier(first, second, feature)) {
                add(EditionChange.Kind.CHANGED, key, feature.getName(), one, other,
                        effects.ofChanged(first, second, feature));
            }
        }
        if (first instanceof Item && second instanceof Item && !sectionOf(first).equals(sectionOf(second))) {
            add(EditionChange.Kind.CHANGED, key, "section", sectionOf(first), sectionOf(second),
                    effects.changesScores("item.section"));
        }
    }

    /** A new edition says of itself and of each item that it rests on the former, which changes nothing. */
    private boolean restsOnTheEarlier(EObject first, EObject second, EStructuralFeature feature) {
        String reference = EditionComparison.reference(earlier);
        if (feature == Literals.ITEM__BASED_ON) {
            return (reference + '/' + PartKeys.codeOf(first)).equals(second.eGet(feature));
        }
        if (first instanceof Source before && second instanceof Source after && feature == Literals.SOURCE__BASED_ON) {
            List<String> others = new ArrayList<>(after.getBasedOn());
            others.remove(reference);
            return others.equals(before.getBasedOn());
        }
        return false;
    }

    /** The order of the parts that both have. */
    private void order(String key, EObject first, EObject second, EReference reference) {
        if (!reference.isMany() || reference == Literals.INSTRUMENT__ERRATA) {
            return;
        }
        List<String> one = keysOf(first, reference);
        List<String> other = keysOf(second, reference);
        List<String> kept = one.stream().filter(other::contains).toList();
        List<String> now = other.stream().filter(one::contains).toList();
        if (!kept.equals(now)) {
            ChangeEffects.Judgement judgement = first instanceof ResponseScale
                    ? effects.breaks("options.order") : effects.harmless("order");
            add(EditionChange.Kind.CHANGED, key, reference.getName(), String.join(" ", kept), String.join(" ", now),
                    judgement);
        }
    }

    private void add(EditionChange.Kind kind, String part, String feature, String old, String now,
            ChangeEffects.Judgement judgement) {
        changes.add(new EditionChange(kind, part, feature, old, now, judgement.effect(), judgement.reason()));
    }

    private static List<String> keysOf(EObject part, EReference reference) {
        return ((Collection<?>) part.eGet(reference)).stream().map(EObject.class::cast).map(ChangeFinder::nameOf)
                .toList();
    }

    /** Whether a part around it is new as well, so that it need not be named. An item is always named. */
    private static boolean isWithinAdded(EObject part, Map<String, EObject> others) {
        if (part instanceof Item) {
            return false;
        }
        EObject around = part.eContainer();
        return around != null && !(around instanceof Instrument)
                && PartKeys.textKeyOf(around).filter(others::containsKey).isEmpty();
    }

    private static String value(EObject part, EStructuralFeature feature) {
        if (!part.eIsSet(feature) && feature.getDefaultValue() == null) {
            return "";
        }
        Object value = part.eGet(feature);
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().map(each -> each instanceof EObject target ? nameOf(target)
                : ItemComparer.plain(String.valueOf(each))).collect(Collectors.joining(" "));
    }

    private static String nameOf(EObject part) {
        return PartKeys.textKeyOf(part).orElseGet(() -> part.eClass().getName());
    }

    private static String sectionOf(EObject item) {
        return item.eContainer() instanceof Section section ? Objects.requireNonNullElse(section.getCode(), "") : "";
    }

    private static boolean sameList(List<? extends EObject> first, List<? extends EObject> second) {
        return first.stream().map(ChangeFinder::content).toList()
                .equals(second.stream().map(ChangeFinder::content).toList());
    }

    private static String content(EObject part) {
        return part.eClass().getEAllStructuralFeatures().stream().map(feature -> value(part, feature))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, EObject> parts(Instrument instrument) {
        Map<String, EObject> parts = new LinkedHashMap<>();
        parts.put("instrument", instrument);
        EcoreUtil.getAllContents(instrument, true).forEachRemaining(each -> {
            if (each instanceof EObject part) {
                PartKeys.textKeyOf(part).ifPresent(key -> parts.putIfAbsent(key, part));
            }
        });
        return parts;
    }
}
