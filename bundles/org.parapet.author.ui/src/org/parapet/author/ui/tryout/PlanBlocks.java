// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.tryout;

import java.util.ArrayList;
import java.util.List;
import org.parapet.analysis.plan.AreaGroup;
import org.parapet.analysis.plan.DraftAction;
import org.parapet.analysis.plan.DraftSignpost;
import org.parapet.analysis.plan.OdPlanDraft;
import org.parapet.analysis.plan.PlannedItem;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ScoreResult;
import org.parapet.author.ui.words.Messages;
import org.parapet.ui.instrument.Block;
import org.parapet.ui.instrument.Block.Kind;

/** The OD plan and the scores of a try-out as paragraphs to read. */
final class PlanBlocks {

    private final List<Block> blocks = new ArrayList<>();

    private PlanBlocks() {
    }

    static List<Block> of(OdPlanDraft plan, AssessmentResult result) {
        PlanBlocks text = new PlanBlocks();
        text.add(Kind.TITLE, "", Messages.text("tryout.plan"));
        text.add(Kind.TEXT, "", Messages.text("tryout.madeUp"));
        text.scores(result);
        text.heading("tryout.summary");
        plan.executiveSummary().forEach(paragraph -> text.add(Kind.TEXT, "", paragraph));
        text.heading("tryout.positives");
        text.add(Kind.TEXT, "", plan.positivesIntroduction());
        plan.positives().forEach(text::item);
        text.heading("tryout.areas");
        text.add(Kind.TEXT, "", plan.areasIntroduction());
        plan.areasToWorkOn().forEach(text::group);
        text.heading("tryout.consensus");
        text.add(Kind.TEXT, "", plan.consensusIntroduction());
        plan.lackOfConsensus().forEach(text::item);
        if (!plan.signposts().isEmpty()) {
            text.heading("tryout.signposts");
            plan.signposts().forEach(text::signpost);
        }
        text.heading("tryout.next");
        plan.nextSteps().forEach(paragraph -> text.add(Kind.TEXT, "", paragraph));
        return List.copyOf(text.blocks);
    }

    private void scores(AssessmentResult result) {
        if (result.scores().isEmpty()) {
            return;
        }
        heading("tryout.scores");
        for (ScoreResult score : result.scores()) {
            add(Kind.DETAIL, score.label(), score.mean().isEmpty() ? Messages.text("tryout.noScore")
                    : Messages.text("tryout.score", score.mean().getAsDouble(), score.minimum(), score.maximum(),
                            score.n(), score.participants()));
            score.band().ifPresent(band -> add(Kind.DETAIL, Messages.text("tryout.band"), band.label()));
        }
    }

    private void heading(String key) {
        add(Kind.HEADING, "", Messages.text(key));
    }

    private void group(AreaGroup group) {
        add(Kind.TEXT, "", group.introduction());
        group.areas().forEach(this::item);
    }

    private void item(PlannedItem item) {
        add(Kind.ITEM, item.item(), item.statement());
        add(Kind.DETAIL, "", item.discussion());
        for (DraftAction action : item.actions()) {
            add(Kind.DETAIL, Messages.text("tryout.action"), action.text());
        }
        item.signposts().forEach(this::signpost);
    }

    private void signpost(DraftSignpost signpost) {
        add(Kind.DETAIL, Messages.text("tryout.signpost"), (signpost.title() + "  " + signpost.address()).strip());
    }

    private void add(Kind kind, String label, String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Block(kind, label, text.strip()));
        }
    }
}
