// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.actions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.Fields;
import org.parapet.author.ui.editor.MasterDetailPage;
import org.parapet.author.ui.editor.PartCodes;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.ActionKind;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Signpost;
import org.parapet.model.instrument.Yield;
import org.parapet.model.instrument.validation.LocatedProblem;

/** What to do about a finding: actions, prompts to write one, and signposts to help. */
public final class ActionsPage extends MasterDetailPage {

    /** Names the page within the editor. */
    public static final String ID = "actions";

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public ActionsPage(AuthorEditor editor) {
        super(editor, ID);
    }

    private Instrument instrument() {
        return session().instrument();
    }

    @Override
    protected List<? extends EObject> roots() {
        List<EObject> roots = new ArrayList<>(instrument().getActions());
        roots.addAll(instrument().getSignposts());
        return roots;
    }

    @Override
    protected String name(EObject part) {
        if (part instanceof Action action) {
            return Messages.text(action.getKind() == ActionKind.PROMPT ? "actions.prompt" : "actions.action",
                    codes(action.getItems()), text(action.getText()));
        }
        Signpost signpost = (Signpost) part;
        return Messages.text("actions.signpost", codes(signpost.getItems()), text(signpost.getTitle()));
    }

    private static String codes(List<Item> items) {
        return items.isEmpty() ? "" : items.getFirst().getCode() + (items.size() > 1 ? ", ..." : "");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @Override
    protected Object shape(EObject part) {
        return List.of(instrument().getFindingKinds().stream().map(kind -> text(kind.getLabel())).toList());
    }

    @Override
    protected void createButtons(Composite parent, Fields makers) {
        makers.button(parent, "actions.addAction", button -> addAction());
        makers.button(parent, "actions.addPrompts", button -> addPrompts());
        makers.button(parent, "actions.addSignpost", button -> addSignpost());
        makers.button(parent, "actions.remove", button -> removeSelected());
    }

    private void addAction() {
        Action action = InstrumentFactory.eINSTANCE.createAction();
        action.setCode(PartCodes.free(instrument().getActions(), "action-" + (instrument().getActions().size() + 1)));
        session().change(() -> {
            instrument().getActions().add(action);
            yieldActions();
        });
        select(action);
    }

    private void yieldActions() {
        if (!instrument().getFit().getYields().contains(Yield.ACTIONS)) {
            instrument().getFit().getYields().add(Yield.ACTIONS);
        }
    }

    private void addPrompts() {
        session().change(() -> {
            Set<Item> served = new HashSet<>();
            instrument().getActions().forEach(action -> served.addAll(action.getItems()));
            List<FindingKind> calling = instrument().getFindingKinds().stream()
                    .filter(kind -> kind.getPlacement() == PlanPlacement.AREAS_TO_WORK_ON).toList();
            instrument().getSections().stream().flatMap(section -> section.getItems().stream())
                    .filter(item -> !served.contains(item)).forEach(item -> {
                        Action prompt = InstrumentFactory.eINSTANCE.createAction();
                        prompt.setCode(PartCodes.free(instrument().getActions(), item.getCode()));
                        prompt.setKind(ActionKind.PROMPT);
                        prompt.setText(Messages.text("actions.promptText"));
                        prompt.getItems().add(item);
                        prompt.getFindingKinds().addAll(calling);
                        instrument().getActions().add(prompt);
                    });
            yieldActions();
        });
    }

    private void addSignpost() {
        Signpost signpost = InstrumentFactory.eINSTANCE.createSignpost();
        signpost.setCode(PartCodes.free(instrument().getSignposts(),
                "signpost-" + (instrument().getSignposts().size() + 1)));
        session().change(() -> {
            instrument().getSignposts().add(signpost);
            if (!instrument().getFit().getYields().contains(Yield.SIGNPOSTS)) {
                instrument().getFit().getYields().add(Yield.SIGNPOSTS);
            }
        });
        select(signpost);
    }

    @Override
    protected void createDetail(Composite parent, EObject part, Fields makers) {
        List<FindingKind> kinds = List.copyOf(instrument().getFindingKinds());
        if (part instanceof Action action) {
            makers.choice(parent, action, Literals.ACTION__KIND);
            makers.text(parent, action, Literals.ACTION__TEXT, 4);
            makers.items(parent, action, Literals.ACTION__ITEMS, "items.noneYet");
            makers.many(parent, action, Literals.ACTION__FINDING_KINDS, kinds, ActionsPage::label);
            makers.text(parent, action, Literals.ACTION__SOURCE, 1);
        } else if (part instanceof Signpost signpost) {
            makers.choice(parent, signpost, Literals.SIGNPOST__KIND);
            makers.text(parent, signpost, Literals.SIGNPOST__TITLE, 1);
            makers.text(parent, signpost, Literals.SIGNPOST__TEXT, 3);
            makers.text(parent, signpost, Literals.SIGNPOST__ADDRESS, 1);
            makers.items(parent, signpost, Literals.SIGNPOST__ITEMS, "items.all");
            makers.many(parent, signpost, Literals.SIGNPOST__FINDING_KINDS, kinds, ActionsPage::label);
        }
        makers.text(parent, part, Literals.CODED__CODE, 1);
    }

    private static String label(FindingKind kind) {
        return kind.getLabel() == null ? String.valueOf(kind.getCode()) : kind.getLabel();
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        return problem.part() instanceof Action || problem.part() instanceof Signpost
                || problem.rule().startsWith("action");
    }
}
