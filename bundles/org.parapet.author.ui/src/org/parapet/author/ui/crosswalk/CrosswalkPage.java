// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.crosswalk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.DropDown;
import org.parapet.author.ui.editor.Fields;
import org.parapet.author.ui.editor.ItemsDialog;
import org.parapet.author.ui.editor.MasterDetailPage;
import org.parapet.author.ui.words.Messages;
import org.parapet.catalogue.CrosswalkEntry;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkPackage.Literals;
import org.parapet.model.crosswalk.DimensionLink;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.widgets.Fonts;

/** Which construct each item speaks to, so that results can be set beside those of other instruments. */
public final class CrosswalkPage extends MasterDetailPage {

    /** Names the page within the editor. */
    public static final String ID = "crosswalk";

    private final OwnCrosswalk own;
    private final InstalledConstructs installed;

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public CrosswalkPage(AuthorEditor editor) {
        super(editor, ID);
        own = new OwnCrosswalk(session());
        installed = new InstalledConstructs(session().catalogue());
    }

    @Override
    protected List<? extends EObject> roots() {
        List<EObject> roots = new ArrayList<>();
        own.model().ifPresent(each -> {
            roots.addAll(each.getConstructs());
            roots.add(each);
        });
        return roots;
    }

    @Override
    protected String name(EObject part) {
        if (part instanceof Construct construct) {
            String label = construct.getLabel() == null ? "" : construct.getLabel();
            return own.entry(construct).filter(entry -> !entry.getItems().isEmpty())
                    .map(entry -> Messages.text("crosswalk.mapped", label, entry.getItems().size()))
                    .orElseGet(() -> Messages.text(own.gap(construct).isPresent() ? "crosswalk.gap" : "crosswalk.open",
                            label));
        }
        return Messages.text("crosswalk.about");
    }

    @Override
    protected Object shape(EObject part) {
        return part instanceof Construct construct
                ? List.of(own.entry(construct).map(entry -> List.of(own.items(entry), own.scales(entry))),
                        own.gap(construct).isPresent(), isShared(construct))
                : "";
    }

    private boolean isShared(Construct construct) {
        return !installed.sharing(construct).isEmpty();
    }

    @Override
    protected Optional<String> summary() {
        List<Construct> contradicted = own.model().stream().flatMap(each -> each.getConstructs().stream())
                .filter(each -> !installed.contradicting(each).isEmpty()).toList();
        String contradictions = contradicted.isEmpty() ? "" : '\n' + Messages.text("crosswalk.contradicted",
                contradicted.size(), contradicted.stream().map(Construct::getCode).collect(Collectors.joining(", ")),
                contradicted.stream().flatMap(each -> installed.contradicting(each).stream()).distinct()
                        .collect(Collectors.joining(", ")));
        return own.coverage().map(text -> text + contradictions);
    }

    @Override
    protected void createButtons(Composite parent, Fields makers) {
        makers.button(parent, "crosswalk.take", this::showInstalled);
        makers.button(parent, "crosswalk.add", this::add);
        makers.button(parent, "crosswalk.remove", button -> removeSelected());
    }

    private void showInstalled(Button button) {
        Menu menu = DropDown.of(button);
        for (CrosswalkEntry entry : installed.crosswalks()) {
            entry.load().model().filter(model -> !own.missing(model).isEmpty()).ifPresent(model -> {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(Messages.text("crosswalk.take.from", entry.title(), own.missing(model).size()));
                item.addListener(SWT.Selection, event -> own.take(model).ifPresent(this::select));
            });
        }
        if (menu.getItemCount() == 0) {
            MessageDialog.openInformation(button.getShell(), Messages.text("page.crosswalk"), Messages.text(
                    installed.crosswalks().isEmpty() ? "crosswalk.noneInstalled" : "crosswalk.taken"));
            return;
        }
        DropDown.open(button);
    }

    private void add(Button button) {
        InputDialog dialog = new InputDialog(button.getShell(), Messages.text("crosswalk.add.title"),
                Messages.text("crosswalk.add.message"), "", this::wrongName);
        if (dialog.open() == Window.OK) {
            Construct added = own.add(dialog.getValue());
            select(added);
            reveal(added, Optional.of(Literals.CONSTRUCT__DEFINITION));
        }
    }

    private String wrongName(String name) {
        if (name.isBlank()) {
            return Messages.text("crosswalk.add.none");
        }
        boolean taken = own.model().stream().flatMap(each -> each.getConstructs().stream())
                .anyMatch(each -> name.strip().equalsIgnoreCase(each.getLabel()));
        return taken ? Messages.text("crosswalk.add.taken") : null;
    }

    @Override
    protected void remove(EObject part) {
        if (part instanceof Construct construct) {
            own.remove(construct);
        } else if (mayRemove(session().crosswalk())) {
            session().removeCrosswalk();
        }
    }

    @Override
    protected void createDetail(Composite parent, EObject part, Fields makers) {
        if (part instanceof Crosswalk crosswalk) {
            makers.text(parent, crosswalk, Literals.CROSSWALK__TITLE, 1);
            makers.text(parent, crosswalk, Literals.CROSSWALK__ID, 1);
            makers.text(parent, crosswalk, Literals.CROSSWALK__EDITION, 1);
            makers.lines(parent, crosswalk, Literals.CROSSWALK__AUTHORS, 2);
            makers.number(parent, crosswalk, Literals.CROSSWALK__YEAR, 0, 9999);
            makers.text(parent, crosswalk, Literals.CROSSWALK__BASIS, 3);
            makers.text(parent, crosswalk, Literals.CROSSWALK__RIGHTS, 2);
            return;
        }
        Construct construct = (Construct) part;
        if (isShared(construct)) {
            createShared(parent, construct, makers);
        } else {
            makers.text(parent, construct, Literals.CONSTRUCT__LABEL, 1);
            makers.text(parent, construct, Literals.CONSTRUCT__DEFINITION, 3);
            makers.text(parent, construct, Literals.CONSTRUCT__CODE, 1);
        }
        createMapping(parent, construct, makers);
    }

    private void createShared(Composite parent, Construct construct, Fields makers) {
        Label label = text(parent, String.valueOf(construct.getLabel()), makers, 0);
        label.setFont(Fonts.bold(label, 1.1));
        text(parent, String.valueOf(construct.getDefinition()), makers, 0);
        text(parent, Messages.text("crosswalk.shared", String.join(", ", installed.sharing(construct))), makers, 0);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(
                makers.button(parent, "crosswalk.makeOwn", button -> own.makeOwn(construct)));
    }

    private void createMapping(Composite parent, Construct construct, Fields makers) {
        Label head = text(parent, Messages.text("crosswalk.items"), makers, 0);
        head.setFont(Fonts.bold(head, 1));
        Optional<MappingEntry> entry = own.entry(construct);
        entry.ifPresent(each -> own.items(each)
                .forEach(item -> text(parent, item.getCode() + "  " + item.getText(), makers, 12)));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(
                makers.button(parent, "crosswalk.choose", button -> choose(button, construct)));
        if (entry.isPresent()) {
            createEntry(parent, entry.get(), makers);
            return;
        }
        Optional<MappingGap> gap = own.gap(construct);
        if (gap.isPresent()) {
            makers.text(parent, gap.get(), Literals.MAPPING_GAP__REASON, 2);
        } else {
            GridDataFactory.swtDefaults().span(2, 1).applyTo(
                    makers.button(parent, "crosswalk.notMeasured", button -> own.addGap(construct)));
        }
    }

    private void createEntry(Composite parent, MappingEntry entry, Fields makers) {
        List<ResponseScale> scales = own.scales(entry);
        if (!scales.isEmpty()) {
            List<String> codes = new ArrayList<>(Arrays.asList((String) null));
            scales.forEach(scale -> codes.add(scale.getCode()));
            makers.named(parent, entry, Literals.MAPPING_ENTRY__SCALE, codes,
                    code -> scales.stream().filter(scale -> scale.getCode().equals(code)).map(ResponseScale::getTitle)
                            .findFirst().orElse(Messages.text("crosswalk.anyScale")));
        }
        makers.text(parent, entry, Literals.MAPPING_ENTRY__BASIS, 3);
    }

    private static Label text(Composite parent, String text, Fields makers, int indent) {
        Label label = makers.toolkit().createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(indent, 0)
                .hint(Fonts.width(parent, 30), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void choose(Button button, Construct construct) {
        ItemsDialog.choose(button.getShell(), session().instrument(),
                own.entry(construct).map(own::items).orElse(List.of()))
                .ifPresent(chosen -> own.map(construct, chosen));
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        return problem.part() instanceof Crosswalk || problem.part() instanceof Construct
                || problem.part() instanceof InstrumentMapping || problem.part() instanceof MappingEntry
                || problem.part() instanceof MappingGap || problem.part() instanceof DimensionLink;
    }
}
