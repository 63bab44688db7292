// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.analysis.breakdown.Breakdown;
import org.parapet.analysis.breakdown.Breakdowns;
import org.parapet.analysis.breakdown.GroupResult;
import org.parapet.analysis.breakdown.ItemBreakdown;
import org.parapet.analysis.breakdown.SmallGroups;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.analysis.result.OptionCount;
import org.parapet.analysis.result.SectionResult;
import org.parapet.analysis.tally.Questionnaire;
import org.parapet.analysis.tally.Tallies;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;
import org.parapet.ui.fields.AssessmentChoice;
import org.parapet.ui.fields.Choices;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.partnership.PartnershipPage;
import org.parapet.ui.partnership.PartnershipSession;
import org.parapet.ui.widgets.Fonts;

/** What the answers of one assessment say about each statement. */
public final class FindingsPage extends PartnershipPage {

    /** Names the page within the editor. */
    public static final String ID = "findings";

    private static final int MOMENT = 200;
    /** Where there is not so much room, as with large text, the page is scrolled. */
    private static final int FEWEST_LINES = 16;

    private AssessmentChoice assessments;

    private final Runnable later = this::breakDownLater;
    private final Choices<Optional<String>> kinds = new Choices<>();
    private final Choices<Optional<String>> sections = new Choices<>();
    private final Choices<Optional<Organisation>> organisations = new Choices<>();
    private final Choices<FindingsFilter.Order> orders = new Choices<>();
    private Composite filters;
    private Button about;
    private Label summary;
    private Label caution;
    private Button way;
    private SashForm sash;
    private FindingsChart chart;
    private DetailPane detail;
    private Map<String, Item> items = Map.of();
    private Optional<Shown> shown = Optional.empty();
    private boolean showAbout = true;

    /** What the page shows at the moment. */
    private record Shown(Assessment assessment, Instrument instrument, AssessmentResult result,
            Optional<Breakdown> breakdown) {
    }

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     * @param session the open partnership
     */
    public FindingsPage(PartnershipEditor editor, PartnershipSession session) {
        super(editor, session, ID, Messages.text("page"));
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(8, 6).applyTo(body);
        filters = toolkit.createComposite(body);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.wrap = true;
        row.center = true;
        row.spacing = 10;
        row.marginLeft = 0;
        filters.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(filters);
        assessments = new AssessmentChoice(filters, toolkit, session());
        kinds.create(filters, toolkit, Messages.text("bar.kind"), chosen -> show());
        sections.create(filters, toolkit, Messages.text("bar.section"), chosen -> show());
        organisations.create(filters, toolkit, Messages.text("bar.organisation"), chosen -> show());
        orders.create(filters, toolkit, Messages.text("bar.order"), chosen -> show());
        orders.set(List.of(FindingsFilter.Order.values()),
                order -> Messages.text(order == FindingsFilter.Order.CODE ? "order.code" : "order.flagged"));
        about = toolkit.createButton(filters, Messages.text("bar.about"), SWT.PUSH);
        about.addListener(SWT.Selection, event -> {
            showAbout = true;
            showDetail();
            detail.setFocus();
        });
        summary = wrapping(body, toolkit);
        caution = wrapping(body, toolkit);
        way = toolkit.createButton(body, "", SWT.PUSH);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).exclude(true).applyTo(way);
        way.addListener(SWT.Selection, event -> getEditor().setActivePage((String) way.getData()));
        sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, Fonts.height(body, FEWEST_LINES)).applyTo(sash);
        chart = new FindingsChart(sash, chosen -> {
            showAbout = false;
            showDetail();
        }, () -> detail.setFocus());
        toolkit.adapt(chart, false, false);
        detail = new DetailPane(sash, toolkit);
        sash.setWeights(66, 34);
    }

    private static Label wrapping(Composite body, FormToolkit toolkit) {
        Label label = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    public void setFocus() {
        if (chart != null && chart.isVisible()) {
            chart.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    protected void refresh() {
        List<Assessment> all = session().partnership().getAssessments();
        assessments.refresh();
        boolean changed = false;
        if (all.isEmpty()) {
            changed |= explain(Messages.text("empty.noAssessment"), "overview", "empty.toOverview");
        } else {
            Assessment assessment = session().selected().orElseThrow();
            Optional<Instrument> instrument = session().instrument(assessment);
            Optional<AssessmentResult> result = session().result(assessment);
            if (instrument.isEmpty()) {
                changed |= explain(Messages.text("empty.unavailable", assessment.getInstrument(),
                        assessment.getEdition(), assessment.getResponses().size()), "", "");
            } else if (result.isEmpty() || result.get().participants() == result.get().blankResponses()) {
                changed |= explain(Messages.text("empty.noAnswers"), "answers", "empty.toAnswers");
            } else if (result.get().items().isEmpty()) {
                changed |= explain(Messages.text("empty.noScale",
                        result.get().prompts().stream().filter(prompt -> !prompt.open()).count(),
                        result.get().prompts().size()), "plan", "empty.toPlan");
            } else {
                changed |= prepare(assessment, instrument.get(), result.get());
            }
        }
        if (changed) {
            filters.getParent().layout(true, true);
        }
        if (shown.isPresent()) {
            show();
        }
    }

    @Override
    protected void arrange() {
        // refresh lays out what changed its size; the chart and the details scroll themselves
    }

    private boolean explain(String message, String page, String button) {
        shown = Optional.empty();
        sash.setVisible(false);
        ((GridData) sash.getLayoutData()).exclude = true;
        filters.setVisible(!session().partnership().getAssessments().isEmpty());
        Stream.of(kinds, sections, organisations, orders).forEach(choices -> choices.setEnabled(false));
        about.setEnabled(false);
        text(summary, message);
        text(caution, "");
        boolean can = !page.isEmpty() && getEditor().findPage(page) != null;
        way.setVisible(can);
        ((GridData) way.getLayoutData()).exclude = !can;
        if (can) {
            way.setText(Messages.text(button));
            way.setData(page);
        }
        return true;
    }

    private boolean prepare(Assessment assessment, Instrument instrument, AssessmentResult result) {
        boolean changed = shown.isEmpty();
        if (changed || shown.get().instrument() != instrument) {
            items = new HashMap<>();
            instrument.getSections().forEach(section -> section.getItems()
                    .forEach(item -> items.put(item.getCode(), item)));
            List<Optional<String>> codes = new ArrayList<>(List.of(Optional.empty()));
            instrument.getSections().forEach(section -> codes.add(Optional.of(section.getCode())));
            sections.set(codes, code -> code.map(found -> sectionTitle(instrument, found))
                    .orElseGet(() -> Messages.text("section.all")));
            changed = true;
        }
        changed |= setKinds(instrument);
        List<Optional<Organisation>> groups = new ArrayList<>(List.of(Optional.empty()));
        session().partnership().getOrganisations().stream().filter(organisation -> result.organisations().stream()
                .anyMatch(count -> count.organisation().equals(organisation.getId()) && count.participants() > 0))
                .forEach(organisation -> groups.add(Optional.of(organisation)));
        changed |= organisations.set(groups, group -> group.map(Organisation::getName)
                .orElseGet(() -> Messages.text("organisation.all")));
        sash.setVisible(true);
        ((GridData) sash.getLayoutData()).exclude = false;
        filters.setVisible(true);
        way.setVisible(false);
        ((GridData) way.getLayoutData()).exclude = true;
        Stream.of(kinds, sections, organisations, orders).forEach(choices -> choices.setEnabled(true));
        about.setEnabled(true);
        AboutResults words = new AboutResults(instrument, result);
        changed |= text(summary, words.summary()) | text(caution, words.caution());
        shown = Optional.of(new Shown(assessment, instrument, result, Optional.empty()));
        return changed;
    }

    private boolean setKinds(Instrument instrument) {
        List<Optional<String>> codes = new ArrayList<>(List.of(Optional.empty()));
        instrument.getFindingKinds().forEach(kind -> codes.add(Optional.of(kind.getCode())));
        codes.add(Optional.of(FindingsFilter.WITHOUT));
        return kinds.set(codes, code -> code.map(found -> found.equals(FindingsFilter.WITHOUT)
                ? Messages.text("kind.without") : kind(instrument, found).map(FindingKind::getLabel).orElse(found))
                .orElseGet(() -> Messages.text("kind.all")));
    }

    private static Optional<FindingKind> kind(Instrument instrument, String code) {
        return instrument.getFindingKinds().stream().filter(kind -> kind.getCode().equals(code)).findFirst();
    }

    private static String sectionTitle(Instrument instrument, String code) {
        return instrument.getSections().stream().filter(section -> section.getCode().equals(code)).findFirst()
                .map(section -> Messages.text("section.item", section.getCode(), section.getTitle())).orElse(code);
    }

    private static boolean text(Label label, String text) {
        String shown = text.replace("&", "&&");
        boolean changed = !label.getText().equals(shown);
        if (changed) {
            label.setText(shown);
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
            label.setVisible(!text.isEmpty());
        }
        return changed;
    }

    private void show() {
        if (shown.isEmpty()) {
            return;
        }
        Shown now = shown.get();
        Optional<Breakdown> breakdown = breakdown(now);
        shown = Optional.of(new Shown(now.assessment(), now.instrument(), now.result(), breakdown));
        Optional<Organisation> group = organisations.chosen().orElse(Optional.empty());
        FindingsFilter filter = new FindingsFilter(kinds.chosen().orElse(Optional.empty()),
                sections.chosen().orElse(Optional.empty()),
                orders.chosen().orElse(FindingsFilter.Order.CODE));
        List<ChartRow> rows = new ArrayList<>();
        String section = "";
        for (ItemResult item : filter.apply(now.result().items())) {
            if (filter.order() == FindingsFilter.Order.CODE && !item.section().equals(section)) {
                section = item.section();
                rows.add(heading(now, section, group));
            }
            rows.add(row(now, item, group));
        }
        Collection<List<OptionCount>> all = group.isEmpty()
                ? now.result().items().stream().map(ItemResult::counts).toList()
                : rows.stream().filter(ChartRow.Statement.class::isInstance)
                        .map(statement -> ((ChartRow.Statement) statement).counts()).toList();
        chart.show(rows, BarScale.covering(all), Messages.text("empty.noItems"));
        String words = new AboutResults(now.instrument(), now.result()).caution();
        String note = group.isEmpty() || breakdown.isEmpty() ? words : words.isEmpty()
                ? Messages.text("hidden.note", breakdown.get().minimum())
                : words + " " + Messages.text("hidden.note", breakdown.get().minimum());
        if (text(caution, note)) {
            caution.getParent().layout();
        }
        showDetail();
    }

    private Optional<Breakdown> breakdown(Shown now) {
        return organisations.chosen().orElse(Optional.empty()).isPresent() ? Optional.of(compute(now))
                : Optional.empty();
    }

    private Breakdown compute(Shown now) {
        return Breakdowns.of(Tallies.of(now.assessment(), Questionnaire.of(now.instrument())).tally(),
                SmallGroups.minimum(session().partnership(), now.assessment().getWave())).byOrganisation();
    }

    /** The organisations' answers follow a moment later, so that nobody waits for them who enters answers. */
    private void breakDownLater() {
        if (!chart.isDisposed() && shown.isPresent() && shown.get().breakdown().isEmpty()) {
            Shown now = shown.get();
            shown = Optional.of(new Shown(now.assessment(), now.instrument(), now.result(),
                    Optional.of(compute(now))));
            showDetail();
        }
    }

    private ChartRow heading(Shown now, String code, Optional<Organisation> group) {
        String figure = "";
        if (group.isEmpty()) {
            OptionalDouble pomp = now.result().section(code).map(SectionResult::pomp).orElse(OptionalDouble.empty());
            figure = StatementDetail.pomp(pomp);
        } else if (now.breakdown().isPresent()) {
            List<String> codes = now.instrument().getSections().stream()
                    .filter(section -> section.getCode().equals(code)).map(Section::getItems).flatMap(List::stream)
                    .map(Item::getCode).toList();
            OptionalDouble pomp = now.breakdown().get().pomp(group.get().getId(), codes, "");
            figure = pomp.isEmpty() ? ""
                    : Messages.text("figure.pomp.organisation", pomp.getAsDouble(), group.get().getName());
        }
        return new ChartRow.Heading(now.instrument().getSections().stream()
                .filter(section -> section.getCode().equals(code)).findFirst()
                .map(section -> Messages.text("heading.section", code, section.getTitle())).orElse(code), figure);
    }

    private ChartRow row(Shown now, ItemResult item, Optional<Organisation> group) {
        List<ChartRow.Label> findings = item.findingKinds().stream().map(code -> kind(now.instrument(), code))
                .flatMap(Optional::stream).map(ChartRow.Label::of).toList();
        String statement = items.containsKey(item.code())
                ? StatementTexts.of(items.get(item.code()), item.scale()) : "";
        String spokenFindings = findings.isEmpty() ? Messages.text("row.noFinding")
                : String.join("; ", findings.stream().map(ChartRow.Label::text).toList());
        if (group.isPresent()) {
            Optional<ItemBreakdown> found = now.breakdown().flatMap(each -> each.items().stream()
                    .filter(one -> one.item().equals(item.code()) && one.scale().equals(item.scale())).findFirst());
            Optional<GroupResult> counts = found.flatMap(each -> each.group(group.get().getId()));
            if (counts.isEmpty()) {
                String why = Messages.text("hidden.organisation",
                        now.breakdown().map(Breakdown::minimum).orElse(SmallGroups.DEFAULT_MINIMUM));
                return new ChartRow.Statement(item, statement, List.of(), "", 0, findings, why,
                        Messages.text("row.description.hidden", item.code(), statement, spokenFindings, why));
            }
            int members = now.result().organisations().stream()
                    .filter(each -> each.organisation().equals(group.get().getId()))
                    .mapToInt(each -> each.participants()).sum();
            return statement(item, statement, counts.get().counts(), counts.get().answered(), members, findings,
                    spokenFindings, counts.get().pomp());
        }
        return statement(item, statement, item.counts(), item.answered(), item.participants(), findings,
                spokenFindings, item.pomp());
    }

    private static ChartRow.Statement statement(ItemResult item, String statement, List<OptionCount> counts,
            int answered, int participants, List<ChartRow.Label> findings, String spokenFindings,
            OptionalDouble pomp) {
        return new ChartRow.Statement(item, statement, counts, Messages.text("row.answered", answered, participants),
                participants - answered, findings, "",
                Messages.text("row.description", item.code(), statement, spokenFindings, answered, participants,
                        StatementDetail.spoken(counts), StatementDetail.pomp(pomp)));
    }

    private void showDetail() {
        Shown now = shown.orElseThrow();
        Optional<ChartRow.Statement> chosen = chart.selected();
        if (showAbout || chosen.isEmpty()) {
            detail.show(Messages.text("about.title"), List.of(),
                    new AboutResults(now.instrument(), now.result()).passages());
            return;
        }
        ChartRow.Statement row = chosen.get();
        if (now.breakdown().isEmpty()) {
            chart.getDisplay().timerExec(MOMENT, later);
        }
        Item item = items.get(row.item().code());
        List<List<String>> counts = new ArrayList<>();
        int answered = row.counts().stream().mapToInt(OptionCount::count).sum();
        for (OptionCount count : row.counts()) {
            counts.add(List.of(count.choice().label(), Integer.toString(count.count()),
                    answered == 0 ? "" : Messages.text("counts.percent", 100.0 * count.count() / answered)));
        }
        if (row.hidden().isEmpty()) {
            counts.add(List.of(Messages.text("counts.blank"), Integer.toString(row.blank()), ""));
        }
        detail.show(row.item().code() + "  " + row.statement(), counts,
                new StatementDetail(session().partnership(), now.assessment(), now.instrument(), item, row.item())
                        .passages(now.breakdown()));
    }
}
