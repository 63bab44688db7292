// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.Fields;
import org.parapet.author.ui.editor.ItemsDialog;
import org.parapet.author.ui.editor.MasterDetailPage;
import org.parapet.author.ui.words.Messages;
import org.parapet.catalogue.CrosswalkEntry;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkFactory;
import org.parapet.model.crosswalk.CrosswalkPackage.Literals;
import org.parapet.model.crosswalk.DimensionLink;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.widgets.Fonts;

/** Which construct each item speaks to, so that results can be set beside those of other instruments. */
public final class CrosswalkPage extends MasterDetailPage {

    /** Names the page within the editor. */
    public static final String ID = "crosswalk";

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public CrosswalkPage(AuthorEditor editor) {
        super(editor, ID);
    }

    private Optional<Crosswalk> crosswalk() {
        return session().crosswalk().map(each -> each.model());
    }

    private Optional<InstrumentMapping> mapping() {
        return crosswalk().flatMap(each -> each.getMappings().stream().findFirst());
    }

    private Optional<MappingEntry> entry(Construct construct) {
        return mapping().flatMap(each -> each.getEntries().stream().filter(entry -> entry.getConstruct() == construct)
                .findFirst());
    }

    private Optional<MappingGap> gap(Construct construct) {
        return mapping().flatMap(each -> each.getGaps().stream().filter(gap -> gap.getConstruct() == construct)
                .findFirst());
    }

    @Override
    protected List<? extends EObject> roots() {
        List<EObject> roots = new ArrayList<>();
        crosswalk().ifPresent(each -> {
            roots.addAll(each.getConstructs());
            roots.add(each);
        });
        return roots;
    }

    @Override
    protected String name(EObject part) {
        if (part instanceof Construct construct) {
            String label = String.valueOf(construct.getLabel());
            return entry(construct).filter(entry -> !entry.getItems().isEmpty())
                    .map(entry -> Messages.text("crosswalk.mapped", label, entry.getItems().size()))
                    .orElseGet(() -> Messages.text(gap(construct).isPresent() ? "crosswalk.gap" : "crosswalk.open",
                            label));
        }
        return Messages.text("crosswalk.about");
    }

    @Override
    protected Object shape(EObject part) {
        return part instanceof Construct construct
                ? List.of(entry(construct).map(entry -> List.copyOf(entry.getItems())), gap(construct).isPresent())
                : "";
    }

    @Override
    protected Optional<String> summary() {
        if (mapping().isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = session().instrument().getSections().stream()
                .flatMap(section -> section.getItems().stream()).map(Item::getCode).toList();
        List<String> mapped = mapping().get().getEntries().stream().flatMap(entry -> entry.getItems().stream())
                .distinct().toList();
        List<String> without = codes.stream().filter(code -> !mapped.contains(code)).toList();
        long constructs = crosswalk().orElseThrow().getConstructs().stream()
                .filter(construct -> entry(construct).filter(entry -> !entry.getItems().isEmpty()).isPresent()).count();
        return Optional.of(Messages.text("crosswalk.coverage", codes.size() - without.size(), codes.size(), constructs,
                crosswalk().orElseThrow().getConstructs().size(), without.isEmpty() ? ""
                        : without.stream().limit(20).collect(Collectors.joining(", "))
                                + (without.size() > 20 ? ", ..." : ""), without.size()));
    }

    @Override
    protected void createButtons(Composite parent, Fields makers) {
        makers.button(parent, "crosswalk.take", this::showInstalled);
    }

    private void showInstalled(Button button) {
        List<CrosswalkEntry> installed = session().catalogue().crosswalks();
        if (crosswalk().isPresent() || installed.isEmpty()) {
            MessageDialog.openInformation(button.getShell(), Messages.text("page.crosswalk"),
                    Messages.text(installed.isEmpty() ? "crosswalk.noneInstalled" : "crosswalk.taken"));
            return;
        }
        Menu menu = new Menu(button);
        for (CrosswalkEntry entry : installed) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(entry.title());
            item.addListener(SWT.Selection, event -> entry.load().model().ifPresent(this::take));
        }
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    private void take(Crosswalk model) {
        Instrument instrument = session().instrument();
        Crosswalk own = CrosswalkFactory.eINSTANCE.createCrosswalk();
        own.setId(instrument.getId() + "-crosswalk");
        own.setEdition(instrument.getEdition());
        own.setTitle(Messages.text("crosswalk.title", String.valueOf(instrument.getTitle())));
        own.getAuthors().addAll(instrument.getAuthors());
        own.setYear(instrument.getYear());
        own.setBasis(Messages.text("crosswalk.basis", model.getTitle(), model.getEdition()));
        own.getConstructs().addAll(EcoreUtil.copyAll(model.getConstructs()));
        InstrumentMapping mapping = CrosswalkFactory.eINSTANCE.createInstrumentMapping();
        mapping.setInstrument(instrument.getId());
        mapping.setEdition(instrument.getEdition());
        own.getMappings().add(mapping);
        session().addCrosswalk(own);
        own.getConstructs().stream().findFirst().ifPresent(this::select);
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
        Label definition = makers.toolkit().createLabel(parent, String.valueOf(construct.getDefinition()).replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(Fonts.width(parent, 30), SWT.DEFAULT)
                .applyTo(definition);
        Optional<MappingEntry> entry = entry(construct);
        Label head = makers.toolkit().createLabel(parent, Messages.text("crosswalk.items"));
        head.setFont(Fonts.bold(head, 1));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
        entry.ifPresent(each -> items(each).forEach(item -> {
            Label line = makers.toolkit().createLabel(parent, (item.getCode() + "  " + item.getText())
                    .replace("&", "&&"), SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(12, 0)
                    .hint(Fonts.width(parent, 30), SWT.DEFAULT).applyTo(line);
        }));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(
                makers.button(parent, "crosswalk.choose", button -> choose(button, construct)));
        entry.ifPresent(each -> makers.text(parent, each, Literals.MAPPING_ENTRY__BASIS, 3));
        if (entry.isEmpty()) {
            Optional<MappingGap> gap = gap(construct);
            if (gap.isPresent()) {
                makers.text(parent, gap.get(), Literals.MAPPING_GAP__REASON, 2);
            } else {
                GridDataFactory.swtDefaults().span(2, 1).applyTo(
                        makers.button(parent, "crosswalk.notMeasured", button -> addGap(construct)));
            }
        }
    }

    private List<Item> items(MappingEntry entry) {
        return session().instrument().getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(item -> entry.getItems().contains(item.getCode())).toList();
    }

    private void choose(Button button, Construct construct) {
        Optional<MappingEntry> entry = entry(construct);
        ItemsDialog.choose(button.getShell(), session().instrument(), entry.map(this::items).orElse(List.of()))
                .ifPresent(chosen -> map(construct, chosen));
    }

    private void map(Construct construct, List<Item> chosen) {
        session().change(() -> {
            InstrumentMapping mapping = mapping().orElseThrow();
            mapping.getGaps().removeIf(gap -> gap.getConstruct() == construct && !chosen.isEmpty());
            Optional<MappingEntry> entry = entry(construct);
            if (chosen.isEmpty()) {
                entry.ifPresent(mapping.getEntries()::remove);
                return;
            }
            MappingEntry kept = entry.orElseGet(() -> {
                MappingEntry made = CrosswalkFactory.eINSTANCE.createMappingEntry();
                made.setConstruct(construct);
                mapping.getEntries().add(made);
                return made;
            });
            kept.getItems().clear();
            chosen.forEach(item -> kept.getItems().add(item.getCode()));
        });
    }

    private void addGap(Construct construct) {
        session().change(() -> {
            MappingGap gap = CrosswalkFactory.eINSTANCE.createMappingGap();
            gap.setConstruct(construct);
            gap.setReason(Messages.text("crosswalk.gapReason"));
            mapping().orElseThrow().getGaps().add(gap);
        });
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        return problem.part() instanceof Crosswalk || problem.part() instanceof Construct
                || problem.part() instanceof InstrumentMapping || problem.part() instanceof MappingEntry
                || problem.part() instanceof MappingGap || problem.part() instanceof DimensionLink;
    }
}
