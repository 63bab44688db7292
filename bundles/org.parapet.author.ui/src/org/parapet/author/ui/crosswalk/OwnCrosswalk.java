// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.crosswalk;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.author.ui.editor.AuthorSession;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkFactory;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.text.Codes;

/**
 * The author's own crosswalk: its constructs, and which questions of the instrument speak to them. It is begun with the
 * first construct. Every change is one undoable step.
 */
final class OwnCrosswalk {

    private final AuthorSession session;

    OwnCrosswalk(AuthorSession session) {
        this.session = session;
    }

    /** {@return the crosswalk; empty before the first construct} */
    Optional<Crosswalk> model() {
        return session.crosswalk().map(each -> each.model());
    }

    /** {@return the mapping of this instrument} */
    Optional<InstrumentMapping> mapping() {
        List<InstrumentMapping> all = model().<List<InstrumentMapping>>map(Crosswalk::getMappings).orElse(List.of());
        return all.size() == 1 ? Optional.of(all.getFirst()) : all.stream()
                .filter(each -> Objects.equals(each.getInstrument(), session.instrument().getId())
                        && Objects.equals(each.getEdition(), session.instrument().getEdition())).findFirst();
    }

    Optional<MappingEntry> entry(Construct construct) {
        return mapping().flatMap(each -> each.getEntries().stream().filter(entry -> entry.getConstruct() == construct)
                .findFirst());
    }

    Optional<MappingGap> gap(Construct construct) {
        return mapping().flatMap(each -> each.getGaps().stream().filter(gap -> gap.getConstruct() == construct)
                .findFirst());
    }

    /** {@return the questions that speak to a construct, in the order of the instrument} */
    List<Item> items(MappingEntry entry) {
        return items().filter(item -> entry.getItems().contains(item.getCode())).toList();
    }

    /** {@return the answers of which some question of an entry takes several, or that the entry names} */
    List<ResponseScale> scales(MappingEntry entry) {
        boolean several = items(entry).stream().anyMatch(item -> item.getScales().size() > 1);
        return several || entry.getScale() != null
                ? items(entry).stream().flatMap(item -> item.getScales().stream()).distinct().toList() : List.of();
    }

    private Stream<Item> items() {
        return session.instrument().getSections().stream().flatMap(section -> section.getItems().stream());
    }

    /** {@return how much of the instrument is covered} */
    Optional<String> coverage() {
        return mapping().map(mapping -> {
            Set<String> mapped = mapping.getEntries().stream().flatMap(entry -> entry.getItems().stream())
                    .collect(Collectors.toSet());
            List<String> codes = items().map(Item::getCode).toList();
            List<String> without = codes.stream().filter(code -> !mapped.contains(code)).toList();
            List<Construct> constructs = model().orElseThrow().getConstructs();
            long measured = constructs.stream()
                    .filter(construct -> entry(construct).filter(entry -> !entry.getItems().isEmpty()).isPresent())
                    .count();
            return Messages.text("crosswalk.coverage", codes.size() - without.size(), codes.size(), measured,
                    constructs.size(), without.stream().limit(20).collect(Collectors.joining(", "))
                            + (without.size() > 20 ? ", ..." : ""), without.size());
        });
    }

    /** {@return the constructs of a crosswalk whose codes are not here yet} */
    List<Construct> missing(Crosswalk installed) {
        Set<String> here = codes();
        return installed.getConstructs().stream().filter(each -> !here.contains(each.getCode())).toList();
    }

    /** Takes over the constructs of an installed crosswalk that are not here yet; gives the first of them. */
    Optional<Construct> take(Crosswalk installed) {
        List<Construct> taken = List.copyOf(EcoreUtil.copyAll(missing(installed)));
        put(taken, Messages.text("crosswalk.basis", installed.getTitle(), installed.getEdition()));
        return taken.stream().findFirst();
    }

    /** Adds a construct of the author's own, with a code made of what it is called; gives it. */
    Construct add(String label) {
        Construct construct = CrosswalkFactory.eINSTANCE.createConstruct();
        construct.setLabel(label.strip());
        construct.setCode(free(code(label)));
        put(List.of(construct), Messages.text("crosswalk.basisOwn"));
        return construct;
    }

    private void put(List<Construct> constructs, String basis) {
        if (model().isPresent()) {
            session.change(() -> model().orElseThrow().getConstructs().addAll(constructs));
            return;
        }
        Instrument instrument = session.instrument();
        Crosswalk own = CrosswalkFactory.eINSTANCE.createCrosswalk();
        own.setId(instrument.getId() + "-crosswalk");
        own.setEdition(instrument.getEdition());
        own.setTitle(Messages.text("crosswalk.title", String.valueOf(instrument.getTitle())));
        own.getAuthors().addAll(instrument.getAuthors());
        own.setYear(instrument.getYear());
        own.setBasis(basis);
        own.setRights(instrument.getSource().getRights());
        own.getConstructs().addAll(constructs);
        own.getMappings().add(newMapping());
        session.addCrosswalk(own);
    }

    private InstrumentMapping newMapping() {
        InstrumentMapping mapping = CrosswalkFactory.eINSTANCE.createInstrumentMapping();
        mapping.setInstrument(session.instrument().getId());
        mapping.setEdition(session.instrument().getEdition());
        return mapping;
    }

    /** Removes a construct with all that is said of it. */
    void remove(Construct construct) {
        session.change(() -> {
            Crosswalk crosswalk = model().orElseThrow();
            crosswalk.getMappings().forEach(mapping -> {
                mapping.getEntries().removeIf(entry -> entry.getConstruct() == construct);
                mapping.getGaps().removeIf(gap -> gap.getConstruct() == construct);
            });
            EcoreUtil.delete(construct, true);
        });
    }

    /** Gives a construct a code that nobody else uses, so that its definition is the author's. */
    void makeOwn(Construct construct) {
        session.change(() -> construct.setCode(free(session.instrument().getId() + '-' + construct.getCode())));
    }

    /** Says which questions speak to a construct; none takes back what was said. */
    void map(Construct construct, List<Item> chosen) {
        session.change(() -> {
            Optional<MappingEntry> entry = entry(construct);
            if (chosen.isEmpty()) {
                entry.ifPresent(EcoreUtil::remove);
                return;
            }
            gap(construct).ifPresent(EcoreUtil::remove);
            MappingEntry kept = entry.orElseGet(() -> {
                MappingEntry made = CrosswalkFactory.eINSTANCE.createMappingEntry();
                made.setConstruct(construct);
                mappingForChange().getEntries().add(made);
                return made;
            });
            kept.getItems().clear();
            chosen.forEach(item -> kept.getItems().add(item.getCode()));
        });
    }

    /** Says that no question speaks to a construct. */
    void addGap(Construct construct) {
        session.change(() -> {
            MappingGap gap = CrosswalkFactory.eINSTANCE.createMappingGap();
            gap.setConstruct(construct);
            gap.setReason(Messages.text("crosswalk.gapReason"));
            mappingForChange().getGaps().add(gap);
        });
    }

    private InstrumentMapping mappingForChange() {
        return mapping().orElseGet(() -> {
            InstrumentMapping made = newMapping();
            model().orElseThrow().getMappings().add(made);
            return made;
        });
    }

    private Set<String> codes() {
        return model().stream().flatMap(each -> each.getConstructs().stream()).map(Construct::getCode)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String free(String wanted) {
        Set<String> taken = codes();
        String stem = wanted.substring(0, Math.min(wanted.length(), Codes.MAXIMUM_CODE_LENGTH - 4));
        String code = stem;
        for (int number = 2; taken.contains(code); number++) {
            code = stem + '-' + number;
        }
        return code;
    }

    private static String code(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "construct" : plain;
    }
}
