// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.draft;

import java.util.IdentityHashMap;
import java.util.Map;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.Coded;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Score;

/** Adds the parts of a draft that say what answers mean and what to do about them. */
public final class DraftResults {

    private static final InstrumentFactory FACTORY = InstrumentFactory.eINSTANCE;

    private final DraftInstrument draft;
    private final DraftCodes kindCodes = new DraftCodes();
    private final DraftCodes ruleCodes = new DraftCodes();
    private final DraftCodes actionCodes = new DraftCodes();
    private final DraftCodes scoreCodes = new DraftCodes();
    private final Map<Score, DraftCodes> bandCodes = new IdentityHashMap<>();

    /**
     * Adds to a draft that has none of these parts yet.
     *
     * @param draft the draft
     */
    public DraftResults(DraftInstrument draft) {
        this.draft = draft;
    }

    /**
     * Adds a kind of finding.
     *
     * @param name its code, or a name to make one from
     * @param spot where it stands
     * @return the kind
     */
    public FindingKind findingKind(String name, Spot spot) {
        FindingKind kind = FACTORY.createFindingKind();
        draft.instrument().getFindingKinds().add(kind);
        return named(kind, kindCodes, name, "", spot);
    }

    /**
     * Adds a rule that makes findings.
     *
     * @param kind of this draft
     * @param name its code, or a name to make one from; "" for one made from the code of the kind
     * @param spot where it stands
     * @return the rule
     */
    public FindingRule findingRule(FindingKind kind, String name, Spot spot) {
        FindingRule rule = FACTORY.createFindingRule();
        rule.setKind(kind);
        draft.instrument().getFindingRules().add(rule);
        return named(rule, ruleCodes, name, kind.getCode(), spot);
    }

    /**
     * Adds an action for no item yet.
     *
     * @param name its code, or a name to make one from; "" for one like the other name
     * @param like the code of what the action is for
     * @param spot where it stands
     * @return the action
     */
    public Action action(String name, String like, Spot spot) {
        Action action = FACTORY.createAction();
        draft.instrument().getActions().add(action);
        return named(action, actionCodes, name, like, spot);
    }

    /**
     * Adds a score.
     *
     * @param name its code, or a name to make one from
     * @param spot where it stands
     * @return the score
     */
    public Score score(String name, Spot spot) {
        Score score = FACTORY.createScore();
        draft.instrument().getScores().add(score);
        bandCodes.put(score, new DraftCodes());
        return named(score, scoreCodes, name, "", spot);
    }

    /**
     * Adds a band at the end of a score.
     *
     * @param score of this draft
     * @param name its code, or a name to make one from; "" for one like its label
     * @param label what it is called
     * @param spot where it stands
     * @return the band
     */
    public Band band(Score score, String name, String label, Spot spot) {
        Band band = FACTORY.createBand();
        score.getBands().add(band);
        return named(band, bandCodes.get(score), name, label, spot);
    }

    private <P extends Coded> P named(P part, DraftCodes codes, String name, String like, Spot spot) {
        part.setCode(name.isEmpty() ? codes.take(like) : draft.code(codes, name, spot));
        draft.stands(part, spot);
        return part;
    }
}
