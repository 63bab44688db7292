// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;

/**
 * What an instrument says of itself, as named texts: a list has one entry in a line, words of the metamodel stand as in
 * instrument files.
 */
public enum Facts {
    /** The short name. */
    SHORT_TITLE("short_title", Literals.INSTRUMENT__SHORT_TITLE),
    /** What it is and what it is for. */
    ABSTRACT("abstract", Literals.INSTRUMENT__ABSTRACT),
    /** The authors. */
    AUTHORS("authors", Literals.INSTRUMENT__AUTHORS),
    /** The year of publication. */
    YEAR("year", Literals.INSTRUMENT__YEAR),
    /** The publisher. */
    PUBLISHER("publisher", Literals.INSTRUMENT__PUBLISHER),
    /** How closely it follows its source. */
    FIDELITY("fidelity", Literals.INSTRUMENT__FIDELITY),
    /** What was changed. */
    FIDELITY_NOTE("fidelity_note", Literals.INSTRUMENT__FIDELITY_NOTE),
    /** The full reference. */
    CITATION("citation", Literals.SOURCE__CITATION),
    /** Where in the source the wording stands. */
    REFERENCE("reference", Literals.SOURCE__REFERENCE),
    /** Who owns the wording. */
    RIGHTS("rights", Literals.SOURCE__RIGHTS),
    /** Further works. */
    BASED_ON("based_on", Literals.SOURCE__BASED_ON),
    /** Where the wording can be got. */
    OBTAIN_FROM("obtain_from", Literals.SOURCE__OBTAIN_FROM),
    /** Stages of a partnership. */
    STAGES("stages", Literals.FIT__STAGES),
    /** Kinds of partnering. */
    KINDS("kinds", Literals.FIT__KINDS),
    /** Who answers. */
    RESPONDENTS("respondents", Literals.FIT__RESPONDENTS),
    /** How many people at least. */
    MINIMUM_PARTICIPANTS("minimum_participants", Literals.FIT__MINIMUM_PARTICIPANTS),
    /** Minutes needed. */
    MINUTES("minutes", Literals.FIT__MINUTES),
    /** Ways to administer it. */
    ADMINISTRATIONS("administrations", Literals.FIT__ADMINISTRATIONS),
    /** What comes of it. */
    YIELDS("yields", Literals.FIT__YIELDS),
    /** Notes on the fit. */
    FIT_NOTES("fit_notes", Literals.FIT__NOTES);

    private final String key;
    private final EAttribute feature;

    Facts(String key, EAttribute feature) {
        this.key = key;
        this.feature = feature;
    }

    /** {@return the name of the fact in workbooks} */
    public String key() {
        return key;
    }

    /** {@return the feature that holds it} */
    public EAttribute feature() {
        return feature;
    }

    /**
     * {@return the part that holds it}
     *
     * @param instrument with source and fit
     */
    public EObject part(Instrument instrument) {
        if (feature.getEContainingClass() == Literals.SOURCE) {
            return instrument.getSource();
        }
        return feature.getEContainingClass() == Literals.FIT ? instrument.getFit() : instrument;
    }

    /**
     * {@return the fact as text; "" when it is not known}
     *
     * @param instrument with source and fit
     */
    public String get(Instrument instrument) {
        EObject part = part(instrument);
        if (!part.eIsSet(feature) && this != FIDELITY) {
            return "";
        }
        return text(part.eGet(feature));
    }

    private static String text(Object value) {
        return value instanceof Collection<?> values
                ? values.stream().map(Object::toString).collect(Collectors.joining("\n"))
                : value == null ? "" : value.toString();
    }

    /**
     * Sets the fact. A word that is not one of the metamodel's is an error that lists those.
     *
     * @param draft the draft
     * @param value as text; blank sets nothing
     * @param spot where it stands
     */
    public void set(DraftInstrument draft, String value, Spot spot) {
        if (value.isBlank()) {
            return;
        }
        set(draft, part(draft.instrument()), feature, value, spot);
        draft.report().taken(spot, DraftInstrument.shown(value.strip()), key);
    }

    /**
     * Sets a feature from text; for attributes of other parts that hold words of the metamodel.
     *
     * @param draft the draft
     * @param part of the draft
     * @param feature an attribute of the part
     * @param value as text, not blank
     * @param spot where it stands
     */
    public static void set(DraftInstrument draft, EObject part, EAttribute feature, String value, Spot spot) {
        if (feature.getEAttributeType() instanceof EEnum words) {
            setWords(draft, part, feature, words, value, spot);
        } else if (feature.getEAttributeType() == EcorePackage.Literals.EINT) {
            setNumber(draft, part, feature, value, spot);
        } else if (feature.getEAttributeType() == EcorePackage.Literals.EBOOLEAN) {
            setYesNo(draft, part, feature, value, spot);
        } else if (feature.isMany()) {
            List<String> lines = value.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
            part.eSet(feature, lines);
        } else {
            draft.text(part, feature, value, spot);
        }
    }

    private static void setWords(DraftInstrument draft, EObject part, EAttribute feature, EEnum words, String value,
            Spot spot) {
        List<Object> found = new ArrayList<>();
        for (String word : value.strip().split("[\\s,;]+")) {
            Optional<Object> literal = words.getELiterals().stream()
                    .filter(each -> each.getLiteral().equalsIgnoreCase(word)).map(EEnumLiteral::getInstance)
                    .map(Object.class::cast).findFirst();
            if (literal.isEmpty()) {
                draft.report().error("word-unknown", spot, DraftInstrument.shown(word), words.getELiterals().stream()
                        .map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")));
            } else if (!found.contains(literal.get())) {
                found.add(literal.get());
            }
        }
        if (feature.isMany()) {
            part.eSet(feature, found);
        } else if (found.size() == 1) {
            part.eSet(feature, found.getFirst());
        } else if (found.size() > 1) {
            draft.report().error("word-one", spot, DraftInstrument.shown(value));
        }
    }

    private static void setNumber(DraftInstrument draft, EObject part, EAttribute feature, String value, Spot spot) {
        try {
            part.eSet(feature, Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            draft.report().error("whole-number", spot, DraftInstrument.shown(value));
        }
    }

    private static void setYesNo(DraftInstrument draft, EObject part, EAttribute feature, String value, Spot spot) {
        switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1", "x" -> part.eSet(feature, true);
            case "no", "false", "0" -> part.eSet(feature, false);
            default -> draft.report().error("yes-no", spot, DraftInstrument.shown(value));
        }
    }
}
