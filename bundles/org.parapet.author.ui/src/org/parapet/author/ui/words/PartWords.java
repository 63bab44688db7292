// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.instrument.validation.PartNames;

/** Calls the parts of an instrument by the words of its editor: "Item 1.1: Guidance" for {@code item/1.1#guidance}. */
public final class PartWords {

    private static final String FIELD = "instrument ";
    private static final List<EClass> FIELD_OWNERS = List.of(InstrumentPackage.Literals.INSTRUMENT,
            InstrumentPackage.Literals.SOURCE, InstrumentPackage.Literals.FIT);

    private final Map<String, EObject> parts = new HashMap<>();

    /**
     * Finds the parts.
     *
     * @param instrument whose parts
     */
    public PartWords(Instrument instrument) {
        add(instrument);
        instrument.eAllContents().forEachRemaining(this::add);
    }

    private void add(EObject part) {
        PartKeys.textKeyOf(part).ifPresent(key -> parts.put(key, part));
    }

    /**
     * {@return the part in words; as it is when no part has the key}
     *
     * @param key the key of a part, with or without one of its features, or of a text in a language: {@code cy KEY}
     */
    public String of(String key) {
        int hash = key.indexOf('#');
        String partKey = hash < 0 ? key : key.substring(0, hash);
        int blank = partKey.indexOf(' ');
        EObject part = parts.get(partKey.substring(blank + 1));
        if (part == null) {
            return key;
        }
        String name = part instanceof Instrument ? "" : capital(PartNames.nameOf(part));
        String feature = hash < 0 ? "" : label(part.eClass(), key.substring(hash + 1));
        String whole = name.isEmpty() ? feature.isEmpty() ? Messages.text("loss.instrument") : feature
                : feature.isEmpty() ? name : Messages.text("loss.part", name, feature);
        return blank < 0 ? whole : Messages.text("loss.language", partKey.substring(0, blank), whole);
    }

    /**
     * {@return what something in another format has become, in words}: a part as {@link #of} calls it, a field of the
     * instrument as the editor calls it.
     *
     * @param after the key of a part, {@code instrument FIELD} or the name of a field as {@code short_title}; what is
     *        neither stays as it is
     */
    public String taken(String after) {
        if (after.startsWith(FIELD)) {
            return label(InstrumentPackage.Literals.INSTRUMENT, after.substring(FIELD.length()));
        }
        if (!after.matches("[a-z]+(_[a-z]+)*")) {
            return of(after);
        }
        String name = Pattern.compile("_([a-z])").matcher(after).replaceAll(letter -> letter.group(1).toUpperCase());
        return FIELD_OWNERS.stream().map(owner -> label(owner, inOwner(owner, name)))
                .filter(label -> !label.equals(name)).findFirst().orElse(after);
    }

    /** The fields of the fit may be called after it: {@code fitNotes} is the fit's {@code notes}. */
    private static String inOwner(EClass owner, String name) {
        return owner == InstrumentPackage.Literals.FIT && "fitNotes".equals(name) ? "notes" : name;
    }

    private static String label(EClass owner, String feature) {
        EStructuralFeature found = owner.getEStructuralFeature(feature);
        return Optional.ofNullable(found).flatMap(each -> Messages.find("field."
                + each.getEContainingClass().getName() + '.' + feature)).map(text -> text.replace("&", ""))
                .orElse(feature);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
