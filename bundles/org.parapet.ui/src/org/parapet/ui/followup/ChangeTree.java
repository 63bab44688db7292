// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.followup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.parapet.analysis.change.Direction;
import org.parapet.analysis.finding.FindingNames;
import org.parapet.analysis.result.ItemResult;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.drawing.ChartColours;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.fields.DateText;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;

/** Sections and statements with their figures in both waves, and a picture of the move between them. */
final class ChangeTree {

    private static final int PICTURE = 3;

    private final TreeViewer viewer;
    private final Font bold;
    private Optional<Shown> shown = Optional.empty();

    /**
     * What the tree shows.
     *
     * @param then the earlier assessment
     * @param now the later assessment
     * @param instrument the edition of the later one
     * @param sections the lines
     */
    record Shown(Assessment then, Assessment now, Instrument instrument, List<Row.Section> sections) {
    }

    ChangeTree(Composite parent, Consumer<Optional<Row.Statement>> selection) {
        TreeColumnLayout columns = new TreeColumnLayout();
        parent.setLayout(columns);
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        bold = Looks.bold(viewer.getTree(), 1);
        viewer.getTree().setHeaderVisible(true);
        AccessibleName.give(viewer.getTree(), Messages.text("tree.accessible"));
        column(columns, 36, 26, SWT.LEFT, row -> switch (row) {
            case Row.Section section -> section.title();
            case Row.Statement statement -> statement.change().code() + "  " + statement.statement();
        });
        column(columns, 10, 16, SWT.RIGHT, row -> switch (row) {
            case Row.Section section -> figure(section.change().earlier());
            case Row.Statement statement -> figure(statement.change().earlier());
        });
        column(columns, 10, 16, SWT.RIGHT, row -> switch (row) {
            case Row.Section section -> figure(section.change().later());
            case Row.Statement statement -> figure(statement.change().later());
        });
        column(columns, 12, 19, SWT.LEFT, row -> "");
        column(columns, 11, 14, SWT.LEFT, row -> switch (row) {
            case Row.Section section -> moved(section.change().direction(), section.change().difference());
            case Row.Statement statement -> moved(statement.change().direction(), statement.change().difference());
        });
        column(columns, 18, 24, SWT.LEFT, row -> row instanceof Row.Statement statement ? findings(statement) : "");
        column(columns, 18, 16, SWT.LEFT, row -> row instanceof Row.Statement statement ? actions(statement) : "");
        viewer.getTree().addListener(SWT.PaintItem, this::paint);
        viewer.setComparer(new SameLine());
        viewer.setContentProvider(new Contents());
        viewer.addSelectionChangedListener(event -> selection.accept(selected()));
    }

    /** A column with its share of the width, but never narrower than so many letters. */
    private void column(TreeColumnLayout columns, int weight, int letters, int style, Function<Row, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, style);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, Fonts.width(viewer.getTree(), letters)));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Row) element);
            }

            @Override
            public Font getFont(Object element) {
                return element instanceof Row.Section ? bold : null;
            }
        });
    }

    /** Shows a comparison; selection, expansion and scroll stay where the lines stay. */
    void show(Shown next) {
        boolean first = shown.isEmpty() || shown.get().then() != next.then() || shown.get().now() != next.now();
        List<Row> before = shown.map(ChangeTree::lines).orElse(List.of());
        List<Row> after = lines(next);
        shown = Optional.of(next);
        if (!first && areSame(before, after)) {
            showFigures(after);
            return;
        }
        String then = next.then().getWave().getName();
        String now = next.now().getWave().getName();
        String[] headings = {Messages.text("column.statement"), Messages.text("column.pomp", then),
            Messages.text("column.pomp", now), Messages.text("column.picture", then, now),
            Messages.text("column.moved"), Messages.text("column.finding"), Messages.text("column.actions", then)};
        for (int i = 0; i < headings.length; i++) {
            viewer.getTree().getColumn(i).setText(headings[i]);
            viewer.getTree().getColumn(i).setToolTipText(headings[i]);
        }
        var selection = viewer.getStructuredSelection();
        viewer.getTree().setRedraw(false);
        viewer.setInput(next.sections());
        viewer.expandAll();
        viewer.setSelection(selection);
        viewer.getTree().setRedraw(true);
    }

    private static List<Row> lines(Shown shown) {
        return shown.sections().stream()
                .flatMap(section -> Stream.<Row>concat(Stream.of(section), section.items().stream())).toList();
    }

    private static boolean areSame(List<Row> before, List<Row> after) {
        return before.size() == after.size() && IntStream.range(0, before.size())
                .allMatch(line -> Row.isSame(before.get(line), after.get(line)));
    }

    /** Writes the texts anew without making the lines anew, which takes far longer. */
    private void showFigures(List<Row> after) {
        viewer.update(after.toArray(), null);
        viewer.getTree().redraw();
    }

    Optional<Shown> shown() {
        return shown;
    }

    Optional<Row.Statement> selected() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Row.Statement statement
                && shown.isPresent()
                ? shown.get().sections().stream().flatMap(section -> section.items().stream())
                        .filter(row -> Row.isSame(row, statement)).findFirst()
                : Optional.empty();
    }

    void setFocus() {
        viewer.getTree().setFocus();
    }

    static String figure(OptionalDouble pomp) {
        return pomp.isPresent() ? Messages.text("figure.section", pomp.getAsDouble()) : Messages.text("figure.none");
    }

    static String figure(ItemResult item) {
        return item.pomp().isPresent() ? Messages.text("figure", item.pomp().getAsDouble(), item.answered(),
                item.participants()) : Messages.text("figure.none");
    }

    static String moved(Direction direction, OptionalDouble difference) {
        return Messages.text("moved." + direction.name(), Math.abs(difference.orElse(0)));
    }

    /** What the rules say of an item in one wave, in words. */
    String findings(ItemResult item) {
        return item.findings().isEmpty() ? Messages.text("finding.none") : item.findingKinds().stream()
                .map(this::label).collect(Collectors.joining("; "));
    }

    private String label(String code) {
        return kind(code).map(FindingKind::getLabel).orElse(code);
    }

    private Optional<FindingKind> kind(String code) {
        return shown.stream().flatMap(known -> known.instrument().getFindingKinds().stream())
                .filter(known -> known.getCode().equals(code)).findFirst();
    }

    /** As {@link #findings(ItemResult)}, in the few words that fit into a column. */
    private String inShort(ItemResult item) {
        return item.findings().isEmpty() ? Messages.text("finding.none") : item.findingKinds().stream()
                .map(code -> kind(code).map(FindingNames::inShort).orElse(code))
                .distinct().collect(Collectors.joining(", "));
    }

    private String findings(Row.Statement row) {
        String then = inShort(row.change().earlier());
        String now = inShort(row.change().later());
        return then.equals(now) ? Messages.text("finding.same", now) : Messages.text("finding.moved", then, now);
    }

    private static String actions(Row.Statement row) {
        if (row.actions().isEmpty()) {
            return "";
        }
        PlanAction action = row.actions().getFirst();
        String text = Messages.text("action.short", FollowUpPage.status(action),
                FollowUpPage.filled(action.getOwner()).map(owner -> Messages.text("action.owner", owner)).orElse(""),
                Optional.ofNullable(action.getDueOn())
                        .map(due -> Messages.text("action.due", DateText.write(due))).orElse(""));
        return row.actions().size() == 1 ? text : Messages.text("action.more", text, row.actions().size() - 1);
    }

    private void paint(Event event) {
        if (event.index != PICTURE || !(event.item.getData() instanceof Row row)) {
            return;
        }
        OptionalDouble then = switch (row) {
            case Row.Section section -> section.change().earlier();
            case Row.Statement statement -> statement.change().earlier().pomp();
        };
        OptionalDouble now = switch (row) {
            case Row.Section section -> section.change().later();
            case Row.Statement statement -> statement.change().later().pomp();
        };
        Rectangle cell = ((TreeItem) event.item).getBounds(PICTURE);
        boolean chosen = (event.detail & SWT.SELECTED) != 0;
        ChartColours colours = Looks.colours(viewer.getTree());
        GC gc = event.gc;
        Color before = gc.getForeground();
        Color inside = gc.getBackground();
        gc.setAntialias(SWT.ON);
        int radius = Math.max(3, cell.height / 5);
        int from = cell.x + radius + 4;
        int width = Math.max(1, cell.width - 2 * radius - 10);
        int middle = cell.y + cell.height / 2;
        gc.setForeground(chosen ? before : colours.line().color());
        gc.drawLine(from, middle, from + width, middle);
        if (then.isPresent() && now.isPresent()) {
            int start = from + (int) Math.round(then.getAsDouble() / 100 * width);
            int end = from + (int) Math.round(now.getAsDouble() / 100 * width);
            Color ink = chosen ? before : now.getAsDouble() >= then.getAsDouble() ? colours.favourable().color()
                    : colours.unfavourable().color();
            gc.setForeground(ink);
            gc.setLineWidth(Math.max(2, radius / 2));
            gc.drawLine(start, middle, end, middle);
            gc.setLineWidth(Math.max(1, radius / 3));
            gc.setBackground(chosen ? inside : viewer.getTree().getBackground());
            gc.fillOval(start - radius, middle - radius, radius * 2, radius * 2);
            gc.drawOval(start - radius, middle - radius, radius * 2, radius * 2);
            gc.setBackground(ink);
            gc.fillOval(end - radius, middle - radius, radius * 2 + 1, radius * 2 + 1);
            gc.setLineWidth(1);
        }
        gc.setForeground(before);
        gc.setBackground(inside);
    }

    /** Lines are the same when they are of the same section or statement, so that figures can change underneath. */
    private static final class SameLine implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof Row first && other instanceof Row second ? Row.isSame(first, second)
                    : one.equals(other);
        }

        @Override
        public int hashCode(Object element) {
            return switch (element) {
                case Row.Section section -> section.title().hashCode();
                case Row.Statement statement -> statement.change().code().hashCode();
                default -> element.hashCode();
            };
        }
    }

    private static final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object sections) {
            return ((List<?>) sections).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Row.Section section ? section.items().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Row.Section section && !section.items().isEmpty();
        }
    }
}
