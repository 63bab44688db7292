// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.output;

import java.io.PrintWriter;
import java.util.List;
import org.parapet.analysis.plan.AreaGroup;
import org.parapet.analysis.plan.DraftAction;
import org.parapet.analysis.plan.DraftSignpost;
import org.parapet.analysis.plan.OdPlanDraft;
import org.parapet.analysis.plan.PlannedItem;
import org.parapet.cli.Messages;

/** Prints the draft of an OD plan, for people who try an instrument out. */
public final class PlanText {

    private final PrintWriter writer;

    /**
     * Text on a writer.
     *
     * @param writer where
     */
    public PlanText(PrintWriter writer) {
        this.writer = writer;
    }

    /**
     * Prints a draft with its headings; a part that has nothing to say is left out.
     *
     * @param plan the draft
     */
    public void print(OdPlanDraft plan) {
        part("plan.summary", plan.executiveSummary());
        part("plan.positives", List.of(plan.positivesIntroduction()));
        plan.positives().forEach(this::item);
        part("plan.areas", List.of(plan.areasIntroduction()));
        plan.areasToWorkOn().forEach(this::group);
        part("plan.consensus", List.of(plan.consensusIntroduction()));
        plan.lackOfConsensus().forEach(this::item);
        if (!plan.signposts().isEmpty()) {
            part("plan.signposts", List.of());
            plan.signposts().forEach(this::signpost);
        }
        part("plan.next", plan.nextSteps());
    }

    private void part(String heading, List<String> paragraphs) {
        String title = Messages.get(heading);
        writer.println();
        writer.println(title);
        writer.println("-".repeat(title.length()));
        paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).forEach(writer::println);
    }

    private void group(AreaGroup group) {
        if (!group.introduction().isBlank()) {
            writer.println(group.introduction());
        }
        group.areas().forEach(this::item);
    }

    private void item(PlannedItem item) {
        writer.println("  " + item.item() + "  " + item.statement());
        if (!item.discussion().isBlank()) {
            detail(item.discussion());
        }
        for (DraftAction action : item.actions()) {
            detail(Messages.get("plan.action", action.text()));
        }
        item.signposts().forEach(this::signpost);
    }

    private void signpost(DraftSignpost signpost) {
        detail(Messages.get("plan.signpost", (signpost.title() + "  " + signpost.address()).strip()));
    }

    private void detail(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> writer.println("      " + line));
    }
}
