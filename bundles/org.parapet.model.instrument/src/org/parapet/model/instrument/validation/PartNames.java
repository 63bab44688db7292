// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.DimensionLink;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;

/**
 * What problems call the parts of a model: their kind in words and their code, such as "option SA of scale agreement".
 */
public final class PartNames {

    private static final int MOST_CODES = 20;

    private PartNames() {
    }

    /**
     * {@return the part in words, without an article}
     *
     * @param part any part of an instrument, crosswalk or translation
     */
    public static String nameOf(EObject part) {
        String kind = Messages.get("part." + part.eClass().getName());
        String code = labelOf(part);
        String name = code.isEmpty() ? kind : kind + ' ' + code;
        return isNamedWithContainer(part) ? Messages.get("part.within", name, nameOf(part.eContainer())) : name;
    }

    /**
     * {@return the feature in words}: its name where that is a word, such as "title".
     *
     * @param feature name of a feature of an instrument, crosswalk or translation
     */
    public static String featureOf(String feature) {
        return Messages.find("feature." + feature).orElseGet(
                () -> feature.replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT));
    }

    /**
     * {@return what the place of a problem names where no code does}: the key of a translated text, the construct of a
     * mapping, else the id of the whole.
     *
     * @param part any part of an instrument, crosswalk or translation
     */
    static String itemOf(EObject part) {
        String label = labelOf(part);
        return label.isEmpty() ? idOf(EcoreUtil.getRootContainer(part)) : label;
    }

    /**
     * {@return the codes of the parts, separated by commas; of more than 20 parts the first ones and how many
     * more there are}
     *
     * @param parts parts with codes
     */
    public static String codesOf(Collection<? extends EObject> parts) {
        int shown = parts.size() > MOST_CODES ? MOST_CODES - 1 : parts.size();
        String codes = parts.stream().limit(shown).map(PartKeys::codeOf).collect(Collectors.joining(", "));
        return shown == parts.size() ? codes : Messages.get("codes.more", codes, String.valueOf(parts.size() - shown));
    }

    /**
     * {@return the id of an instrument or crosswalk, the id of the instrument of a translation; "" when it has none}
     *
     * @param root root of a model
     */
    public static String idOf(EObject root) {
        String id = switch (root) {
            case Instrument instrument -> instrument.getId();
            case Crosswalk crosswalk -> crosswalk.getId();
            case Translation translation -> translation.getInstrument();
            default -> "";
        };
        return id == null ? "" : id;
    }

    private static String labelOf(EObject part) {
        String label = switch (part) {
            case InstrumentMapping mapping -> mapping.getInstrument();
            case MappingEntry entry -> entry.getConstruct() == null ? "" : entry.getConstruct().getCode();
            case MappingGap gap -> gap.getConstruct() == null ? "" : gap.getConstruct().getCode();
            case DimensionLink link -> link.getFramework() + '/' + link.getDimension();
            case TranslatedText text -> text.getKey();
            default -> {
                String code = PartKeys.codeOf(part);
                yield code.isEmpty() ? idOf(part) : code;
            }
        };
        return label == null ? "" : label;
    }

    private static boolean isNamedWithContainer(EObject part) {
        return part.eContainer() != null && (part instanceof MappingEntry || part instanceof MappingGap
                || PartKeys.isScopedByContainer(part));
    }
}
