// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Source;
import org.parapet.model.instrument.Yield;

/** Instruments as they begin: empty, or made from another. */
public final class InstrumentDrafts {

    private InstrumentDrafts() {
    }

    /**
     * {@return an instrument without questions}; what only its author can say, such as the rights, is left open.
     *
     * @param title its title
     * @param publisher who issues it; may be blank
     * @param today gives year and edition
     */
    public static Instrument empty(String title, String publisher, LocalDate today) {
        Instrument instrument = InstrumentFactory.eINSTANCE.createInstrument();
        instrument.setId(id(title));
        instrument.setEdition(Integer.toString(today.getYear()));
        instrument.setTitle(title.strip());
        instrument.setYear(today.getYear());
        instrument.setLanguage(Locale.getDefault().getLanguage().isEmpty() ? "en"
                : Locale.getDefault().getLanguage());
        Source source = InstrumentFactory.eINSTANCE.createSource();
        if (!publisher.isBlank()) {
            instrument.setPublisher(publisher.strip());
            source.setCitation(Messages.text("draft.citation", publisher.strip(), title.strip(),
                    Integer.toString(today.getYear())));
        }
        instrument.setSource(source);
        instrument.setFit(InstrumentFactory.eINSTANCE.createFit());
        instrument.getFit().getAdministrations().add(Administration.SELF_COMPLETION);
        instrument.getFit().getYields().add(Yield.DISCUSSION);
        return instrument;
    }

    /**
     * {@return a new edition of an instrument}: the same id, so that it stands beside the old one.
     *
     * @param original not changed
     * @param today gives the year
     */
    public static Instrument newEdition(Instrument original, LocalDate today) {
        Instrument copy = EcoreUtil.copy(original);
        String year = Integer.toString(today.getYear());
        copy.setEdition(year.equals(original.getEdition()) ? year + "-2" : year);
        return copy;
    }

    /**
     * {@return an instrument of its own made from another}: with an id of its own, said to be adapted, each item naming
     * the one it comes from.
     *
     * @param original not changed
     * @param title the title of the new instrument
     * @param today gives year and edition
     */
    public static Instrument adaptation(Instrument original, String title, LocalDate today) {
        Instrument copy = EcoreUtil.copy(original);
        String from = original.getId() + '@' + original.getEdition();
        copy.setId(id(title));
        copy.setTitle(title.strip());
        copy.eUnset(copy.eClass().getEStructuralFeature("shortTitle"));
        copy.setEdition(Integer.toString(today.getYear()));
        copy.setFidelity(Fidelity.ADAPTED);
        copy.setFidelityNote(Messages.text("draft.adapted", original.getTitle(), from));
        copy.getSections().forEach(section -> section.getItems().forEach(item -> remember(item, from)));
        return copy;
    }

    private static void remember(Item item, String from) {
        if (item.getBasedOn() == null || item.getBasedOn().isBlank()) {
            item.setBasedOn(from + '/' + item.getCode());
        }
    }

    /**
     * {@return an id made from a title: lower-case letters, digits and hyphens}
     *
     * @param title any text
     */
    public static String id(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String id = plain.length() > 40 ? plain.substring(0, 40).replaceAll("-+$", "") : plain;
        return id.isEmpty() ? "instrument" : id;
    }
}
