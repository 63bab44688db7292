// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.DimensionLink;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.instrument.Coded;
import org.parapet.model.instrument.Framework;
import org.parapet.model.instrument.FrameworkDimension;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.text.Codes;
import org.parapet.model.instrument.text.PartKeys;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;

/**
 * What the crosswalk and the translations beside an instrument say of one part by its code. The instrument's own rules,
 * scores and actions refer to the part itself and need no care. A code that two parts share names neither, so nothing
 * follows it.
 */
final class CodeReferences {

    private final Coded part;
    private final String before;
    private final List<Consumer<String>> places = new ArrayList<>();

    private CodeReferences(Coded part, String before) {
        this.part = part;
        this.before = before;
    }

    /**
     * {@return what names a part by a code, as it stands now}
     *
     * @param part a part of the instrument
     * @param code the code that it has, or had
     * @param beside the crosswalk and the translations
     */
    static CodeReferences to(Coded part, String code, Stream<? extends EObject> beside) {
        CodeReferences found = new CodeReferences(part, code);
        if (Codes.isCode(code) && !found.isShared()) {
            beside.forEach(each -> {
                if (each instanceof Crosswalk crosswalk) {
                    found.add(crosswalk);
                } else if (each instanceof Translation translation) {
                    found.add(translation);
                }
            });
        }
        return found;
    }

    private boolean isShared() {
        if (PartKeys.isScopedByContainer(part)) {
            return part.eContainer().eContents().stream().anyMatch(this::isAlike);
        }
        TreeIterator<EObject> all = EcoreUtil.getRootContainer(part).eAllContents();
        while (all.hasNext()) {
            if (isAlike(all.next())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlike(EObject other) {
        return other != part && other.eClass() == part.eClass() && PartKeys.codeOf(other).equals(before);
    }

    private void add(Crosswalk crosswalk) {
        Instrument instrument = (Instrument) EcoreUtil.getRootContainer(part);
        for (InstrumentMapping mapping : crosswalk.getMappings()) {
            if (crosswalk.getMappings().size() == 1 || Objects.equals(instrument.getId(), mapping.getInstrument())
                    && Objects.equals(instrument.getEdition(), mapping.getEdition())) {
                mapping.getEntries().forEach(this::add);
            }
        }
        crosswalk.getDimensionLinks().stream()
                .filter(link -> Objects.equals(instrument.getId(), link.getInstrument())).forEach(this::add);
    }

    private void add(MappingEntry entry) {
        if (part instanceof Item && entry.getItems().contains(before)) {
            List<String> items = List.copyOf(entry.getItems());
            places.add(code -> ECollections.setEList(entry.getItems(),
                    items.stream().map(item -> item.equals(before) ? code : item).distinct().toList()));
        } else if (part instanceof ResponseScale && before.equals(entry.getScale())) {
            places.add(entry::setScale);
        }
    }

    private void add(DimensionLink link) {
        if (part instanceof Framework && before.equals(link.getFramework())) {
            places.add(link::setFramework);
        } else if (part instanceof FrameworkDimension && before.equals(link.getDimension())
                && PartKeys.codeOf(part.eContainer()).equals(link.getFramework())) {
            places.add(link::setDimension);
        }
    }

    private void add(Translation translation) {
        Optional<String> kind = PartKeys.kindOf(part.eClass());
        if (kind.isEmpty()) {
            return;
        }
        String outer = PartKeys.isScopedByContainer(part) ? PartKeys.codeOf(part.eContainer()) + '/' : "";
        add(translation, kind.get() + '/' + outer, "#");
        part.eContents().stream().filter(PartKeys::isScopedByContainer).map(EObject::eClass).distinct()
                .flatMap(inner -> PartKeys.kindOf(inner).stream())
                .forEach(inner -> add(translation, inner + '/', "/"));
    }

    private void add(Translation translation, String start, String end) {
        for (TranslatedText entry : translation.getEntries()) {
            String key = String.valueOf(entry.getKey());
            if (key.startsWith(start + before + end)) {
                String rest = key.substring(start.length() + before.length());
                places.add(code -> entry.setKey(start + code + rest));
            }
        }
    }

    /**
     * Lets everything name the part by another code. What is no code yet, as while somebody types, leads back to the
     * code of before.
     *
     * @param code the code so far; null for none
     */
    void rename(Object code) {
        String wanted = code instanceof String text && Codes.isCode(text) ? text : before;
        places.forEach(place -> place.accept(wanted));
    }
}
