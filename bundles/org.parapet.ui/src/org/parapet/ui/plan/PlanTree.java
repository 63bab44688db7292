// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.plan;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.PlanSectionKind;
import org.parapet.model.assessment.PlanText;
import org.parapet.ui.drawing.Looks;
import org.parapet.ui.fields.DateText;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;

/** The parts of the plan, with owner, due date and status of the actions. */
final class PlanTree {

    private static final int LONGEST_DATE = 14;

    private final TreeViewer viewer;
    private final PlanMarks marks;
    private final Font bold;
    private PlanWording wording = new PlanWording(Optional.empty());

    PlanTree(Composite parent, PlanMarks marks, Consumer<Object> selection) {
        this.marks = marks;
        TreeColumnLayout columns = new TreeColumnLayout();
        parent.setLayout(columns);
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        bold = Looks.bold(viewer.getTree(), 1);
        viewer.getTree().setHeaderVisible(true);
        AccessibleName.give(viewer.getTree(), Messages.text("tree.accessible"));
        column(columns, "column.part", 56, 24, this::label);
        column(columns, "column.owner", 14, 10, element -> element instanceof PlanAction action
                ? PlanWording.filled(action.getOwner()).orElse("") : "");
        column(columns, "column.due", 14, LONGEST_DATE, element -> element instanceof PlanAction action
                && action.getDueOn() != null ? DateText.write(action.getDueOn()) : "");
        column(columns, "column.status", 16, 12, element -> element instanceof PlanAction action
                ? Messages.text("status." + action.getStatus().getLiteral()) : "");
        viewer.setContentProvider(new Contents());
        viewer.setUseHashlookup(true);
        viewer.addSelectionChangedListener(event -> selection.accept(
                event.getStructuredSelection().getFirstElement()));
    }

    private void column(TreeColumnLayout columns, String key, int weight, int least, Function<Object, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Messages.text(key));
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, Fonts.width(viewer.getTree(), least)));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(element);
            }

            @Override
            public Font getFont(Object element) {
                return element instanceof PlanPart ? bold : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return text.apply(element);
            }
        });
    }

    private String label(Object element) {
        String text = switch (element) {
            case PlanPart part -> title(part);
            case PlanAction action -> {
                String words = wording.of(action);
                String codes = action.getItems().isEmpty() ? "" : String.join(", ", action.getItems()) + "  ";
                yield codes + (words.isEmpty() ? Messages.text("part.unwritten", PlanWording.filled(action.getDrafted())
                        .orElse("")) : words);
            }
            case PlanText paragraph -> wording.of(paragraph);
            default -> "";
        };
        String plain = text.replaceAll("\\s+", " ");
        return element instanceof EObject part ? marks.of(part)
                .map(mark -> Messages.text("mark.row", Messages.text("mark." + mark.name()), plain)).orElse(plain)
                : plain;
    }

    private String title(PlanPart part) {
        return part.section().map(PlanTree::title).orElseGet(() -> Messages.text("section.actions",
                viewer.getInput() instanceof OdPlan plan ? plan.getActions().size() : 0));
    }

    static String title(PlanSectionKind section) {
        return Messages.text("section." + section.getLiteral());
    }

    /** Shows a plan as it is now; selection, expansion and scroll stay. */
    void show(OdPlan plan, PlanWording words) {
        wording = words;
        if (viewer.getInput() != plan) {
            viewer.setInput(plan);
            viewer.expandAll();
            viewer.setSelection(new StructuredSelection(PlanPart.all().getFirst()));
        } else {
            viewer.refresh();
        }
    }

    void select(Object part) {
        viewer.setSelection(new StructuredSelection(part), true);
    }

    Object selected() {
        return viewer.getStructuredSelection().getFirstElement();
    }

    void setFocus() {
        viewer.getTree().setFocus();
    }

    private final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object plan) {
            return PlanPart.all().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof PlanPart part && viewer.getInput() instanceof OdPlan plan
                    ? part.children(plan).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return switch (element) {
                case PlanAction action -> new PlanPart(Optional.empty());
                case PlanText text -> new PlanPart(Optional.of(text.getSection()));
                default -> null;
            };
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }
}
