// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.ui.widgets.Fonts;

/** A page with a list of parts on the left and the fields of the selected one on the right. */
public abstract class MasterDetailPage extends AuthorPage {

    private static final int MASTER = 38;
    private static final int DETAIL = 62;

    private Fields fields;
    private PartsTree master;
    private ScrolledComposite scrolled;
    private Composite detail;
    private Label summary;
    private Optional<EObject> shown = Optional.empty();
    private Object shape = "";

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     * @param id names the page
     */
    protected MasterDetailPage(AuthorEditor editor, String id) {
        super(editor, id);
    }

    @Override
    protected final void createContent(Composite body, FormToolkit toolkit) {
        fields = new Fields(session(), toolkit);
        fields.note(body, "page." + getId() + ".text");
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        sash.setSashWidth(8);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(Fonts.width(body, 60), Fonts.width(body, 30))
                .applyTo(sash);
        Composite left = toolkit.createComposite(sash);
        GridLayoutFactory.fillDefaults().spacing(4, 6).applyTo(left);
        Composite buttons = toolkit.createComposite(left);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 1;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(body, 20), SWT.DEFAULT).applyTo(buttons);
        createButtons(buttons, fields);
        Tree tree = toolkit.createTree(left, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        AccessibleName.give(tree, Messages.text("page." + getId()));
        GridDataFactory.fillDefaults().grab(true, true).hint(Fonts.width(body, 20), Fonts.width(body, 20))
                .applyTo(tree);
        master = new PartsTree(tree, this::children, part -> new String[] {oneLine(name(part))});
        tree.addListener(SWT.Selection, event -> showDetail());
        tree.addListener(SWT.KeyDown, this::key);
        scrolled = new ScrolledComposite(sash, SWT.V_SCROLL);
        toolkit.adapt(scrolled);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        sash.setWeights(MASTER, DETAIL);
        summary = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).hint(Fonts.width(body, 40), SWT.DEFAULT)
                .applyTo(summary);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private void key(Event event) {
        if (session().isReadOnly()) {
            return;
        }
        Optional<EObject> part = selected();
        if (part.isPresent() && event.keyCode == SWT.DEL) {
            removeSelected();
        } else if (part.isPresent() && (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT
                && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(part.get(), event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    /** Removes the selected part with everything that refers to it; the next one is selected then. */
    protected final void removeSelected() {
        Optional<EObject> part = selected();
        part.ifPresent(each -> {
            List<? extends EObject> siblings = siblings(each);
            int index = siblings.indexOf(each);
            remove(each);
            List<? extends EObject> left = siblings(each);
            if (!left.isEmpty()) {
                select(left.get(Math.clamp(index, 0, left.size() - 1)));
            }
        });
    }

    /**
     * Removes a part in one step; by default with all that refers to it.
     *
     * @param part one of the list
     */
    protected void remove(EObject part) {
        session().removeParts(List.of(part));
    }

    private List<? extends EObject> siblings(EObject part) {
        if (roots().contains(part) || part.eContainer() == null) {
            return roots();
        }
        return roots().stream().filter(root -> children(root).contains(part)).findFirst()
                .<List<? extends EObject>>map(this::children).orElse(roots());
    }

    private void move(EObject part, int by) {
        if (part.eContainer() == null || !part.eContainmentFeature().isMany()) {
            return;
        }
        @SuppressWarnings("unchecked") // a list of parts contains parts
        List<EObject> list = (List<EObject>) part.eContainer().eGet(part.eContainmentFeature());
        int to = list.indexOf(part) + by;
        if (to >= 0 && to < list.size()) {
            session().change(() -> {
                list.remove(part);
                list.add(to, part);
            });
            select(part);
        }
    }

    private void fit() {
        if (detail != null && !detail.isDisposed()) {
            int width = scrolled.getClientArea().width;
            scrolled.setMinSize(0, detail.computeSize(Math.max(width, 1), SWT.DEFAULT).y);
        }
    }

    @Override
    protected final void refresh() {
        master.show(roots());
        if (master.selected().isEmpty() && !roots().isEmpty()) {
            master.select(List.of(roots().getFirst()));
        }
        showDetail();
        fields.refresh();
        String text = summary().orElse("");
        if (!text.equals(summary.getText())) {
            summary.setText(text);
            summary.setVisible(!text.isEmpty());
            ((GridData) summary.getLayoutData()).exclude = text.isEmpty();
            summary.getParent().layout(true, true);
        }
    }

    /** {@return what is said below the list, such as how much of the instrument is covered; empty for nothing} */
    protected Optional<String> summary() {
        return Optional.empty();
    }

    private void showDetail() {
        Optional<EObject> part = selected();
        Object nextShape = part.map(this::shape).orElse("");
        if (detail != null && part.equals(shown) && Objects.equals(shape, nextShape)) {
            return;
        }
        shown = part;
        shape = nextShape;
        scrolled.setRedraw(false);
        try {
            Control old = detail;
            detail = fields.toolkit().createComposite(scrolled);
            GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 4).spacing(8, 6).applyTo(detail);
            if (part.isPresent()) {
                createDetail(detail, part.get(), fields);
            } else {
                Label empty = fields.note(detail, "page." + getId() + ".empty");
                empty.setFont(Fonts.bold(empty, 1.1));
            }
            scrolled.setContent(detail);
            if (old != null) {
                old.dispose();
            }
            detail.layout(true, true);
            fit();
        } finally {
            scrolled.setRedraw(true);
        }
        mark(editor().problems().found());
    }

    @Override
    protected final void mark(List<LocatedProblem> problems) {
        master.mark(problems);
        fields.mark(problems);
    }

    @Override
    public final boolean reveal(EObject part, Optional<EStructuralFeature> feature) {
        EObject row = part;
        while (row != null && master.row(row).isEmpty()) {
            row = row.eContainer();
        }
        if (row != null) {
            select(row);
        }
        boolean found = fields.reveal(part, feature);
        if (!found) {
            master.control().setFocus();
        }
        return found;
    }

    /**
     * Selects a part and shows its fields.
     *
     * @param part one of those in the list
     */
    protected final void select(EObject part) {
        master.show(roots());
        master.select(List.of(part));
        showDetail();
    }

    /** {@return the selected part} */
    protected final Optional<EObject> selected() {
        return master.selected().stream().findFirst();
    }

    @Override
    public void setFocus() {
        if (isShown()) {
            master.control().setFocus();
        }
    }

    /** {@return the parts of the top level} */
    protected abstract List<? extends EObject> roots();

    /**
     * {@return the parts below a part}
     *
     * @param part one of the top level, or below
     */
    protected List<? extends EObject> children(EObject part) {
        return List.of();
    }

    /**
     * {@return what a part is called in the list}
     *
     * @param part one of the list
     */
    protected abstract String name(EObject part);

    /**
     * {@return a value that differs when the fields of a part have to be made anew}
     *
     * @param part one of the list
     */
    protected Object shape(EObject part) {
        return "";
    }

    /**
     * Creates the buttons above the list.
     *
     * @param parent a row
     * @param makers makes them
     */
    protected abstract void createButtons(Composite parent, Fields makers);

    /**
     * Creates the fields of a part.
     *
     * @param parent a grid of two columns
     * @param part the selected part
     * @param makers makes them
     */
    protected abstract void createDetail(Composite parent, EObject part, Fields makers);
}
