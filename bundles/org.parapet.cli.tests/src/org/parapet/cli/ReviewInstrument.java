// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.catalogue.Contribution;
import org.parapet.catalogue.ContributionException;
import org.parapet.catalogue.ContributionKind;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Polarity;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Stage;

/** The instrument of the tests, contributed by a plug-in of its own: two questions answered with yes, partly or no. */
record ReviewInstrument(String id, String fidelity) implements Contribution {

    private static final InstrumentFactory MAKE = InstrumentFactory.eINSTANCE;

    static LoadResult<Instrument> load(String name) {
        Instrument instrument = MAKE.createInstrument();
        instrument.setFormatVersion(1);
        instrument.setId("review");
        instrument.setEdition("2026");
        instrument.setTitle("Annual Review");
        instrument.setAbstract("Two questions \u2013 no more.");
        instrument.setLanguage("en");
        instrument.setFidelity(Fidelity.VERBATIM);
        instrument.setSource(MAKE.createSource());
        instrument.getSource().setCitation("A source");
        instrument.getSource().setRights("Free");
        instrument.setFit(MAKE.createFit());
        instrument.getFit().getStages().add(Stage.ESTABLISHED);
        instrument.getFit().setMinutes(10);
        ResponseScale scale = MAKE.createResponseScale();
        scale.setCode("yes-no");
        scale.setScoreBasis(Basis.SOURCE);
        scale.getOptions().addAll(List.of(option("yes", 3, Polarity.FAVOURABLE), option("partly", 2, Polarity.NEUTRAL),
                option("no", 1, Polarity.UNFAVOURABLE)));
        instrument.getScales().add(scale);
        Section section = MAKE.createSection();
        section.setCode("A");
        section.setTitle("Questions");
        section.getItems().addAll(List.of(item("A1", "Do partners meet?", scale), item("A2", "Do they act?", scale)));
        instrument.getSections().add(section);
        FindingKind kind = MAKE.createFindingKind();
        kind.setCode("work-on");
        kind.setLabel("Areas to work on");
        kind.setPlacement(PlanPlacement.AREAS_TO_WORK_ON);
        instrument.getFindingKinds().add(kind);
        FindingRule rule = MAKE.createFindingRule();
        rule.setCode("any-no");
        rule.setKind(kind);
        rule.setQuantifier(Quantifier.ANY);
        rule.getOptions().add(scale.getOptions().get(2));
        instrument.getFindingRules().add(rule);
        return new LoadResult<>(Optional.of(instrument), List.of(), Locations.none(name), Optional.empty(),
                OptionalInt.empty());
    }

    private static Option option(String code, double score, Polarity polarity) {
        Option option = MAKE.createOption();
        option.setCode(code);
        option.setLabel("Answer " + code);
        option.setScore(score);
        option.setPolarity(polarity);
        return option;
    }

    private static Item item(String code, String text, ResponseScale scale) {
        Item item = MAKE.createItem();
        item.setCode(code);
        item.setText(text);
        item.getScales().add(scale);
        return item;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.INSTRUMENT;
    }

    @Override
    public String element() {
        return "instrument";
    }

    @Override
    public String contributor() {
        return "org.example." + id;
    }

    @Override
    public Optional<String> attribute(String name) {
        return switch (name) {
            case "id" -> Optional.of(id);
            case "edition" -> Optional.of("2026");
            case "title" -> Optional.of("Annual Review");
            case "file" -> Optional.of("review.instrument");
            case "fidelity" -> Optional.of(fidelity);
            case "items" -> Optional.of("2");
            default -> Optional.empty();
        };
    }

    @Override
    public List<Contribution> children(String name) {
        return List.of();
    }

    @Override
    public boolean hasFile(String path) {
        return !id.equals("lost");
    }

    @Override
    public Optional<InputStream> openFile(String path) {
        return Optional.of(InputStream.nullInputStream());
    }

    @Override
    public Object create(String attribute) throws ContributionException {
        throw new ContributionException("data only", null);
    }
}
