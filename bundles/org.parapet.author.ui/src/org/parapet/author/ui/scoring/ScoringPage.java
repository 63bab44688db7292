// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.Fields;
import org.parapet.author.ui.editor.MasterDetailPage;
import org.parapet.author.ui.editor.PartCodes;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.Quantifier;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Yield;
import org.parapet.model.instrument.cure.ForOneFinding;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.widgets.Fonts;

/** What answers mean: findings, each with the sentences that make it, and scores with their bands. */
public final class ScoringPage extends MasterDetailPage {

    /** Names the page within the editor. */
    public static final String ID = "scoring";

    private static final int REMOVE_WITH = 0;
    private static final int REMOVE_AND_KEEP = 1;

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public ScoringPage(AuthorEditor editor) {
        super(editor, ID);
    }

    private Instrument instrument() {
        return session().instrument();
    }

    @Override
    protected List<? extends EObject> roots() {
        List<EObject> roots = new ArrayList<>(instrument().getFindingKinds());
        instrument().getFindingRules().stream().filter(rule -> rule.getKind() == null).forEach(roots::add);
        roots.addAll(instrument().getScores());
        return roots;
    }

    @Override
    protected List<? extends EObject> children(EObject part) {
        return part instanceof FindingKind
                ? instrument().getFindingRules().stream().filter(rule -> rule.getKind() == part).toList() : List.of();
    }

    @Override
    protected String name(EObject part) {
        return switch (part) {
            case FindingKind kind -> label(kind);
            case FindingRule rule -> Sentences.of(rule);
            case Score score -> Messages.text("scoring.score", String.valueOf(score.getLabel()));
            default -> "";
        };
    }

    private static String label(FindingKind kind) {
        return kind.getLabel() == null || kind.getLabel().isBlank() ? String.valueOf(kind.getCode())
                : kind.getLabel();
    }

    @Override
    protected Object shape(EObject part) {
        return switch (part) {
            case FindingRule rule -> List.of(rule.getQuantifier(), instrument().getScales().stream()
                    .map(scale -> Sentences.name(scale) + scale.getOptions().stream().map(Option::getLabel).toList())
                    .toList());
            case Score score -> List.of(List.copyOf(score.getBands()), List.copyOf(instrument().getSections()),
                    instrument().getScales().size());
            default -> "";
        };
    }

    @Override
    protected void createButtons(Composite parent, Fields makers) {
        makers.button(parent, "scoring.usual", button -> {
            Starts.usualFindings(session());
            roots().stream().findFirst().ifPresent(this::select);
        });
        makers.button(parent, "scoring.addFinding", button -> addFinding());
        makers.button(parent, "scoring.addRule", button -> addRule());
        makers.button(parent, "scoring.addScore", button -> addScore());
        makers.button(parent, "scoring.remove", button -> removeSelected());
    }

    @Override
    protected void remove(EObject part) {
        List<EObject> alone = part instanceof FindingKind kind ? ForOneFinding.of(kind) : List.of();
        if (alone.isEmpty()) {
            super.remove(part);
            return;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(),
                Messages.text("scoring.removeKind", name(part)),
                Messages.text("scoring.removeKind.text", alone.size(), counted(alone)), SWT.NONE,
                Messages.text("scoring.removeKind.with"), Messages.text("scoring.removeKind.keep"),
                IDialogConstants.CANCEL_LABEL);
        if (answer == REMOVE_WITH) {
            session().removeParts(Stream.concat(Stream.of(part), alone.stream()).toList());
        } else if (answer == REMOVE_AND_KEEP) {
            super.remove(part);
        }
    }

    private static String counted(List<EObject> parts) {
        long actions = parts.stream().filter(Action.class::isInstance).count();
        String first = Messages.text("scoring.removeKind.actions", actions);
        String second = Messages.text("scoring.removeKind.signposts", parts.size() - actions);
        return first.isEmpty() || second.isEmpty() ? first + second
                : Messages.text("scoring.removeKind.both", first, second);
    }

    private void addFinding() {
        FindingKind kind = InstrumentFactory.eINSTANCE.createFindingKind();
        kind.setCode(PartCodes.free(instrument().getFindingKinds(), "finding"));
        FindingRule rule = Starts.rule(instrument(), kind);
        session().change(() -> {
            instrument().getFindingKinds().add(kind);
            instrument().getFindingRules().add(rule);
        });
        select(kind);
    }

    private void addRule() {
        Optional<FindingKind> kind = selected().map(part -> part instanceof FindingRule rule ? rule.getKind() : part)
                .filter(FindingKind.class::isInstance).map(FindingKind.class::cast)
                .or(() -> instrument().getFindingKinds().stream().findFirst());
        if (kind.isEmpty()) {
            addFinding();
            return;
        }
        FindingRule rule = Starts.rule(instrument(), kind.get());
        session().change(() -> instrument().getFindingRules().add(rule));
        select(rule);
    }

    private void addScore() {
        Score score = Starts.total(instrument());
        session().change(() -> {
            instrument().getScores().add(score);
            if (!instrument().getFit().getYields().contains(Yield.SCORE)) {
                instrument().getFit().getYields().add(Yield.SCORE);
            }
        });
        select(score);
    }

    @Override
    protected void createDetail(Composite parent, EObject part, Fields makers) {
        switch (part) {
            case FindingKind kind -> createKind(parent, kind, makers);
            case FindingRule rule -> createRule(parent, rule, makers);
            case Score score -> createScore(parent, score, makers);
            default -> {
            }
        }
    }

    private static void createKind(Composite parent, FindingKind kind, Fields makers) {
        makers.text(parent, kind, Literals.FINDING_KIND__LABEL, 1);
        makers.text(parent, kind, Literals.CODED__CODE, 1);
        makers.text(parent, kind, Literals.FINDING_KIND__MEANING, 2);
        makers.choice(parent, kind, Literals.FINDING_KIND__POLARITY);
        makers.choice(parent, kind, Literals.FINDING_KIND__PLACEMENT);
        makers.text(parent, kind, Literals.FINDING_KIND__PLAN_HEADING, 1);
        makers.text(parent, kind, Literals.FINDING_KIND__PLAN_INTRODUCTION, 2);
    }

    private void createRule(Composite parent, FindingRule rule, Fields makers) {
        Composite sentence = row(parent, makers);
        word(sentence, makers, "sentence.part.itIs");
        makers.reference(sentence, rule, Literals.FINDING_RULE__KIND, () -> List.copyOf(instrument().getFindingKinds()),
                ScoringPage::label);
        word(sentence, makers, "sentence.part.when");
        makers.bareChoice(sentence, rule, Literals.FINDING_RULE__QUANTIFIER, Fields::term);
        if (rule.getQuantifier() == Quantifier.SCALE_EXCEEDS) {
            createExceeds(parent, rule, makers);
        } else {
            if (rule.getQuantifier() == Quantifier.SHARE_AT_LEAST) {
                makers.percent(sentence, rule, Literals.FINDING_RULE__SHARE);
                word(sentence, makers, "sentence.part.percent");
            }
            word(sentence, makers, "sentence.part.chose");
            createOptions(parent, rule, Literals.FINDING_RULE__OPTIONS, makers);
            if (rule.getQuantifier() == Quantifier.ACROSS_ORGANISATIONS) {
                word(row(parent, makers), makers, "sentence.part.other");
                createOptions(parent, rule, Literals.FINDING_RULE__OPPOSING_OPTIONS, makers);
            }
        }
        makers.items(parent, rule, Literals.FINDING_RULE__ITEMS, "items.allOfScale");
        makers.choice(parent, rule, Literals.FINDING_RULE__BASIS);
        makers.text(parent, rule, Literals.FINDING_RULE__SOURCE, 2);
        makers.text(parent, rule, Literals.CODED__CODE, 1);
    }

    private void createExceeds(Composite parent, FindingRule rule, Fields makers) {
        Composite sentence = row(parent, makers);
        makers.reference(sentence, rule, Literals.FINDING_RULE__SCALE, () -> List.copyOf(instrument().getScales()),
                Sentences::name);
        word(sentence, makers, "sentence.part.exceeds");
        makers.reference(sentence, rule, Literals.FINDING_RULE__OTHER_SCALE,
                () -> List.copyOf(instrument().getScales()), Sentences::name);
        word(sentence, makers, "sentence.part.by");
        makers.points(sentence, rule, Literals.FINDING_RULE__MARGIN);
        word(sentence, makers, "sentence.part.points");
    }

    private void createOptions(Composite parent, FindingRule rule, EReference feature, Fields makers) {
        List<Option> options = instrument().getScales().stream().flatMap(scale -> scale.getOptions().stream()).toList();
        boolean several = instrument().getScales().size() > 1;
        Composite row = makers.toolkit().createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(16, 0).applyTo(row);
        GridLayoutFactory.fillDefaults().applyTo(row);
        if (feature == Literals.FINDING_RULE__OPTIONS && instrument().getSections().stream()
                .flatMap(section -> section.getItems().stream())
                .anyMatch(item -> item.getFormat() == AnswerFormat.TICK)) {
            makers.boxes(row, rule, Literals.FINDING_RULE__TICKS, Fields.values(Literals.FINDING_RULE__TICKS),
                    Fields::term, true);
        }
        makers.boxes(row, rule, feature, options, option -> several
                ? Messages.text("sentence.option", option.getLabel(),
                        Sentences.name((ResponseScale) option.eContainer()))
                : String.valueOf(option.getLabel()), true);
    }

    private static Composite row(Composite parent, Fields makers) {
        Composite row = makers.toolkit().createComposite(parent);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.spacing = 8;
        layout.marginLeft = 0;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Fonts.width(parent, 40), SWT.DEFAULT)
                .applyTo(row);
        return row;
    }

    private static void word(Composite row, Fields makers, String key) {
        makers.toolkit().createLabel(row, Messages.text(key));
    }

    private void createScore(Composite parent, Score score, Fields makers) {
        makers.text(parent, score, Literals.SCORE__LABEL, 1);
        makers.text(parent, score, Literals.CODED__CODE, 1);
        makers.choice(parent, score, Literals.SCORE__AGGREGATION);
        makers.many(parent, score, Literals.SCORE__SECTIONS, List.copyOf(instrument().getSections()),
                section -> section.getCode() + "  " + section.getTitle());
        makers.items(parent, score, Literals.SCORE__ITEMS, "items.ofSections");
        if (instrument().getScales().size() > 1) {
            Label label = makers.toolkit().createLabel(parent, Messages.text("field.Score.scale"));
            GridDataFactory.swtDefaults().applyTo(label);
            makers.reference(parent, score, Literals.SCORE__SCALE, () -> List.copyOf(instrument().getScales()),
                    Sentences::name);
        }
        makers.choice(parent, score, Literals.SCORE__MISSING);
        makers.choice(parent, score, Literals.SCORE__BASIS);
        makers.text(parent, score, Literals.SCORE__SOURCE, 2);
        createBands(parent, score, makers);
    }

    private void createBands(Composite parent, Score score, Fields makers) {
        Label head = makers.note(parent, "scoring.bands");
        head.setFont(Fonts.bold(head, 1));
        Composite grid = makers.toolkit().createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(grid);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(6, 4).extendedMargins(1, 1, 1, 2).applyTo(grid);
        for (Band band : score.getBands()) {
            Text bound = makers.bare(grid, band, Literals.BAND__LOWER_BOUND, 1);
            GridData data = (GridData) bound.getLayoutData();
            data.grabExcessHorizontalSpace = false;
            data.widthHint = Fonts.width(bound, 6);
            Text code = makers.bare(grid, band, Literals.CODED__CODE, 1);
            ((GridData) code.getLayoutData()).widthHint = Fonts.width(code, 8);
            ((GridData) code.getLayoutData()).grabExcessHorizontalSpace = false;
            makers.bare(grid, band, Literals.BAND__LABEL, 1).setMessage(Messages.text("scoring.band.label"));
            makers.bare(grid, band, Literals.BAND__MEANING, 1).setMessage(Messages.text("scoring.band.meaning"));
            makers.bare(grid, band, Literals.BAND__SOURCE, 1).setMessage(Messages.text("scoring.band.source"));
            Button remove = makers.button(grid, "answers.out", button -> session().removeParts(List.of(band)));
            AccessibleName.give(remove, Messages.text("answers.out.hint"));
        }
        makers.button(parent, "scoring.addBand", button -> addBand(score));
    }

    private void addBand(Score score) {
        Band band = InstrumentFactory.eINSTANCE.createBand();
        band.setCode(PartCodes.free(score.getBands(), "band-" + (score.getBands().size() + 1)));
        band.setSource(Messages.text("score.source"));
        if (!score.getBands().isEmpty()) {
            band.setLowerBound(score.getBands().getLast().getLowerBound() + 1);
        }
        session().change(() -> score.getBands().add(band));
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        boolean ofAction = problem.rule().startsWith("action");
        return problem.part() instanceof FindingKind && !ofAction || problem.part() instanceof FindingRule
                || problem.part() instanceof Score || problem.part() instanceof Band;
    }
}
