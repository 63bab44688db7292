// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.validation.ModelCheck;
import org.parapet.model.translation.Translation;

/** All rules. */
public final class Checks {

    private static final List<ModelCheck<EObject>> OF_ALL = List.of(
            new CodeFormCheck(),
            new CodeUniqueCheck(),
            new NameFormCheck(),
            new LanguageCheck(),
            new YearCheck(),
            new TextBlankCheck(),
            new TextCharactersCheck(),
            new TextEdgeCheck(),
            new TextLengthCheck(),
            new TextToSettleCheck(),
            new ValueDuplicateCheck(),
            new ReferenceDanglingCheck());

    private static final List<ModelCheck<Instrument>> OF_INSTRUMENTS = List.of(
            new EditionNamedCheck(),
            new LanguageKnownCheck(),
            new FidelityNoteCheck(),
            new CataloguedOnlyCheck(),
            new ItemsPresentCheck(),
            new YieldCheck(),
            new FitNumbersCheck(),
            new ScaleOptionsCheck(),
            new ScaleScoredCheck(),
            new ScaleScoresFiniteCheck(),
            new ScaleOrderCheck(),
            new ScalePolarityOrderCheck(),
            new ScaleDirectionCheck(),
            new ScaleStrongestCheck(),
            new ScaleScoreNoteCheck(),
            new ScaleUsedCheck(),
            new ScaleQuestionCheck(),
            new OptionDistinctCheck(),
            new ItemScalesCheck(),
            new ItemTickPolarityCheck(),
            new ItemCodeReservedCheck(),
            new ItemBasedOnCheck(),
            new SectionItemsCheck(),
            new ScoreItemsCheck(),
            new ScoreScaleCheck(),
            new ScoreScoredCheck(),
            new ScoreSourceCheck(),
            new BandOrderCheck(),
            new BandLowestCheck(),
            new BandHighestCheck(),
            new FindingKindUsedCheck(),
            new ActionPresentCheck(),
            new RuleOptionsCheck(),
            new RuleOneScaleCheck(),
            new RuleOpposingOptionsCheck(),
            new RuleShareCheck(),
            new RuleScalesCheck(),
            new RuleItemsCheck(),
            new RuleAppliesCheck(),
            new RuleSourceCheck(),
            new SignpostAddressCheck());

    private static final List<ModelCheck<Crosswalk>> OF_CROSSWALKS = List.of(
            new MappingUniqueCheck(),
            new MappingItemUniqueCheck(),
            new MappingItemCodeCheck(),
            new MappingGapCheck(),
            new MappingCompleteCheck(),
            new ConstructUsedCheck(),
            new DimensionLinkUniqueCheck());

    private static final List<ModelCheck<Translation>> OF_TRANSLATIONS = List.of(
            new TranslationKeyFormCheck(),
            new TranslationKeyUniqueCheck());

    private Checks() {
    }

    /** {@return the rules of instruments} */
    public static List<ModelCheck<? super Instrument>> ofInstruments() {
        return Stream.<ModelCheck<? super Instrument>>concat(OF_ALL.stream(), OF_INSTRUMENTS.stream()).toList();
    }

    /** {@return the rules of crosswalks} */
    public static List<ModelCheck<? super Crosswalk>> ofCrosswalks() {
        return Stream.<ModelCheck<? super Crosswalk>>concat(OF_ALL.stream(), OF_CROSSWALKS.stream()).toList();
    }

    /** {@return the rules of translations} */
    public static List<ModelCheck<? super Translation>> ofTranslations() {
        return Stream.<ModelCheck<? super Translation>>concat(OF_ALL.stream(), OF_TRANSLATIONS.stream()).toList();
    }
}
