// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;

/**
 * What a source contributes at one moment, sorted, with what is wrong with it. The instruments are all of them, those
 * that give way included: see {@link #shown}.
 */
record CatalogueContent(List<InstrumentEntry> instruments, List<CrosswalkEntry> crosswalks, List<ReportEntry> reports,
        List<ExchangeEntry> exchanges, List<CatalogueProblem> problems) {

    static CatalogueContent read(ContributionSource source, ModelLoader<Instrument> instrumentLoader,
            ModelLoader<Crosswalk> crosswalkLoader, List<Retirement> retirements) {
        Reading reading = new Reading(source, retirements);
        List<InstrumentEntry> instruments = reading.entries(ContributionKind.INSTRUMENT,
                declared -> new InstrumentEntry(declared, reading.translations(declared), instrumentLoader),
                CatalogueContent::identity);
        List<CrosswalkEntry> crosswalks = reading.entries(ContributionKind.CROSSWALK,
                declared -> new CrosswalkEntry(declared, crosswalkLoader), CrosswalkEntry::toString);
        List<ReportEntry> reports = reading.entries(ContributionKind.REPORT, ReportEntry::new, ReportEntry::id);
        List<ExchangeEntry> exchanges = reading.entries(ContributionKind.EXCHANGE, ExchangeEntry::new,
                exchange -> exchange.id() + " (" + exchange.kind() + ')');
        Comparator<String> newestFirst = new EditionOrder().reversed();
        instruments.sort(Comparator.comparing(InstrumentEntry::id)
                .thenComparing(InstrumentEntry::edition, newestFirst));
        crosswalks.sort(Comparator.comparing(CrosswalkEntry::id).thenComparing(CrosswalkEntry::edition, newestFirst));
        reports.sort(Comparator.comparing(ReportEntry::id));
        exchanges.sort(Comparator.comparing(ExchangeEntry::id).thenComparing(ExchangeEntry::kind));
        return new CatalogueContent(List.copyOf(instruments), List.copyOf(crosswalks), List.copyOf(reports),
                List.copyOf(exchanges), List.copyOf(reading.problems));
    }

    /** An instrument and a catalogued entry may have the same id and edition: the one takes the place of the other. */
    private static String identity(InstrumentEntry entry) {
        return entry.usable() ? entry.reference() : Messages.get("identity.catalogued", entry.reference());
    }

    /**
     * The instruments without the catalogued entries of which another contribution holds the wording, in whatever
     * edition, and has not turned out to be broken.
     */
    List<InstrumentEntry> shown() {
        Set<String> worded = instruments.stream().filter(entry -> entry.usable() && !entry.broken())
                .map(InstrumentEntry::id).collect(Collectors.toSet());
        return instruments.stream().filter(entry -> entry.usable() || !worded.contains(entry.id())).toList();
    }

    private static final class Reading {

        private final ContributionSource source;
        private final List<Retirement> retirements;
        private final List<CatalogueProblem> problems = new ArrayList<>();

        Reading(ContributionSource source, List<Retirement> retirements) {
            this.source = source;
            this.retirements = retirements;
            problems.addAll(source.problems());
        }

        <E extends CatalogueEntry> List<E> entries(ContributionKind kind, Function<DeclaredAttributes, E> maker,
                Function<E, String> name) {
            List<E> entries = new ArrayList<>();
            Map<String, String> contributorByName = new HashMap<>();
            for (Contribution contribution : source.contributions(kind)) {
                try {
                    E entry = make(kind, contribution, maker);
                    retirements.forEach(each -> each.warn(contribution)
                            .ifPresent(warning -> report(contribution, warning)));
                    String first = contributorByName.putIfAbsent(name.apply(entry), entry.contributor());
                    if (first == null) {
                        entries.add(entry);
                    } else {
                        report(contribution, Problem.error("identity-duplicate", DeclaredAttributes.place(contribution),
                                Messages.get("identity.duplicate", name.apply(entry), first),
                                Messages.get("identity.duplicate.cure")));
                    }
                } catch (BrokenContributionException e) {
                    report(contribution, e.problem());
                } catch (RuntimeException e) {
                    report(contribution, Problem.error("contribution-unreadable",
                            DeclaredAttributes.place(contribution), Messages.get("contribution.unreadable",
                                    kind.extensionPoint(), e.toString()),
                            Messages.get("contribution.unreadable.cure")));
                }
            }
            return entries;
        }

        private static <E> E make(ContributionKind kind, Contribution contribution,
                Function<DeclaredAttributes, E> maker) {
            if (!kind.element().equals(contribution.element())) {
                throw new BrokenContributionException(Problem.error("element-unknown",
                        DeclaredAttributes.place(contribution),
                        Messages.get("element.unknown", contribution.element(), kind.extensionPoint()),
                        Messages.get("element.unknown.cure", kind.element())));
            }
            return maker.apply(new DeclaredAttributes(contribution));
        }

        List<TranslationEntry> translations(DeclaredAttributes declared) {
            List<TranslationEntry> translations = new ArrayList<>();
            for (Contribution child : declared.contribution().children("translation")) {
                DeclaredAttributes attributes = new DeclaredAttributes(child);
                try {
                    translations.add(new TranslationEntry(attributes.required("language"),
                            attributes.requiredFile("file")));
                } catch (BrokenContributionException e) {
                    report(declared.contribution(), e.problem());
                }
            }
            return translations;
        }

        private void report(Contribution contribution, Problem problem) {
            problems.add(new CatalogueProblem(contribution.contributor(), problem));
        }
    }
}
