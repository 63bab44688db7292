// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.partnership;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.analysis.result.AssessmentResult;
import org.parapet.analysis.result.ItemResult;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.ui.workbench.Messages;

/** What the answers of one assessment say about each statement. */
final class FindingsPage extends PartnershipPage {

    private Combo assessments;
    private Label state;
    private TableViewer items;
    private Optional<Instrument> instrument = Optional.empty();

    FindingsPage(PartnershipEditor editor, PartnershipSession session) {
        super(editor, session, "findings", Messages.text("page.findings"));
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        Composite bar = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        toolkit.createLabel(bar, Messages.text("findings.assessment"));
        assessments = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        assessments.addListener(SWT.Selection, event -> session().select(all().get(assessments.getSelectionIndex())));
        state = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(state);

        Composite frame = toolkit.createComposite(body);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 500).applyTo(frame);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        items = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        items.getTable().setHeaderVisible(true);
        items.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, "findings.column.code", 6, ItemResult::code);
        column(columns, "findings.column.statement", 55, item -> text(item.code()));
        column(columns, "findings.column.answered", 10,
                item -> Messages.text("findings.answered", item.answered(), item.participants()));
        column(columns, "findings.column.finding", 22, this::findings);
        column(columns, "findings.column.pomp", 10,
                item -> item.pomp().isPresent() ? Long.toString(Math.round(item.pomp().getAsDouble())) : "");
    }

    private void column(TableColumnLayout columns, String key, int weight,
            java.util.function.Function<ItemResult, String> text) {
        TableViewerColumn column = new TableViewerColumn(items, SWT.NONE);
        column.getColumn().setText(Messages.text(key));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(item -> text.apply((ItemResult) item)));
    }

    @Override
    protected void refresh() {
        assessments.setItems(all().stream().map(this::title).toArray(String[]::new));
        session().selected().ifPresent(selected -> assessments.select(all().indexOf(selected)));
        showSelected();
    }

    private List<Assessment> all() {
        return session().partnership().getAssessments();
    }

    private String title(Assessment assessment) {
        return session().instrument(assessment).map(Instrument::getTitle).orElseGet(assessment::getInstrument) + ", "
                + assessment.getWave().getName();
    }

    private void showSelected() {
        int index = assessments.getSelectionIndex();
        if (index < 0) {
            show(Messages.text("findings.none"), List.of());
            return;
        }
        Assessment assessment = all().get(index);
        instrument = session().instrument(assessment);
        if (instrument.isEmpty()) {
            show(Messages.text("findings.unavailable", assessment.getInstrument(), assessment.getEdition()),
                    List.of());
            return;
        }
        Optional<AssessmentResult> result = session().result(assessment);
        show(result.isPresent() ? "" : Messages.text("findings.none"),
                result.map(AssessmentResult::items).orElse(List.of()));
    }

    private void show(String message, List<ItemResult> results) {
        state.setText(message);
        items.setInput(results);
    }

    private String text(String code) {
        return instrument.stream().flatMap(known -> known.getSections().stream())
                .flatMap(section -> section.getItems().stream()).filter(item -> item.getCode().equals(code))
                .map(Item::getText).findFirst().orElse("");
    }

    private String findings(ItemResult item) {
        return item.findingKinds().stream().map(this::label).collect(Collectors.joining("; "));
    }

    private String label(String kind) {
        return instrument.stream().flatMap(known -> known.getFindingKinds().stream())
                .filter(known -> known.getCode().equals(kind)).map(FindingKind::getLabel).findFirst().orElse(kind);
    }
}
