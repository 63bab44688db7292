// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.CatalogueListener;
import org.parapet.catalogue.CatalogueProblem;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.model.instrument.Fidelity;
import org.parapet.ui.choose.ChooseEditor;
import org.parapet.ui.comparison.ComparisonEditor;
import org.parapet.ui.comparison.NewComparison;
import org.parapet.ui.editing.Authoring;
import org.parapet.ui.instrument.InstrumentEditor;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.widgets.Door;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.widgets.ReadOnlyEditor;
import org.parapet.ui.workbench.Icons;
import org.parapet.ui.workbench.OpenPartnershipHandler;
import org.parapet.ui.workbench.ParapetUi;
import org.parapet.ui.workbench.RecentFiles;
import org.parapet.ui.workbench.Terms;

/** The first page: ways in, what was open lately, which instruments there are and which plug-ins failed. */
public final class HomeEditor extends ReadOnlyEditor {

    private static final String ID = "org.parapet.ui.home";
    private static final int WIDEST = 150;
    private static final int NARROW = 95;

    private final Catalogue catalogue = ParapetUi.catalogue();
    private final RecentFiles recentFiles = ParapetUi.recentFiles();
    private final CatalogueListener onCatalogue = changed -> showLater();
    private final Runnable onRecent = this::showLater;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Composite content;
    private Composite doors;
    private Composite lists;
    private Composite recent;
    private Composite instruments;
    private Composite problems;

    /**
     * Shows the first page.
     *
     * @param page where it opens
     */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new HomeInput(), ID);
        } catch (PartInitException e) {
            ParapetUi.log().log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        setTitleImage(Icons.HOME.image());
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        GridLayoutFactory.fillDefaults().margins(24, 28).applyTo(form.getBody());
        content = toolkit.createComposite(form.getBody());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).applyTo(content);
        GridLayoutFactory.fillDefaults().spacing(0, 28).applyTo(content);
        createHeader();
        createDoors();
        lists = toolkit.createComposite(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lists);
        recent = column("recent.heading");
        instruments = column("instruments.heading");
        problems = toolkit.createComposite(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problems);
        GridLayoutFactory.fillDefaults().applyTo(problems);
        form.addListener(SWT.Resize, event -> fitWidth());
        catalogue.addListener(onCatalogue);
        recentFiles.addListener(onRecent);
        show();
        fitWidth();
    }

    private void createHeader() {
        Composite header = toolkit.createComposite(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 2).applyTo(header);
        Label mark = toolkit.createLabel(header, "");
        mark.setImage(Icons.mark());
        GridDataFactory.swtDefaults().span(1, 2).applyTo(mark);
        Label heading = toolkit.createLabel(header, Messages.text("home.heading"));
        heading.setFont(Fonts.bold(heading, 2));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.END).grab(true, true).applyTo(heading);
        Label tagline = toolkit.createLabel(header, Messages.text("home.tagline"), SWT.WRAP);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, true)
                .hint(Fonts.width(header, 40), SWT.DEFAULT).applyTo(tagline);
    }

    private void createDoors() {
        doors = toolkit.createComposite(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(doors);
        IWorkbenchPage page = getSite().getPage();
        door(Icons.DOOR_ASSESS, "door.assess", () -> ChooseEditor.open(page, Optional.empty()));
        door(Icons.DOOR_COMPARE, "door.compare", () -> NewComparison.ask(page));
        if (Authoring.isAvailable(getSite())) {
            door(Icons.DOOR_AUTHOR, "door.author", () -> Authoring.start(getSite()));
        }
        door(Icons.DOOR_SAMPLE, "door.sample", () -> Sample.open(page));
    }

    private void door(Icons icon, String key, Runnable work) {
        Door door = new Door(doors, icon.image(), Messages.text(key), Messages.text(key + ".text"), work);
        GridDataFactory.fillDefaults().grab(true, true).hint(Fonts.width(doors, 30), SWT.DEFAULT).applyTo(door);
    }

    private Composite column(String headingKey) {
        Composite column = toolkit.createComposite(lists);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(lists, 40), SWT.DEFAULT).applyTo(column);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
        Label heading = toolkit.createLabel(column, Messages.text(headingKey));
        heading.setFont(Fonts.bold(heading, 1.25));
        Composite list = toolkit.createComposite(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        GridLayoutFactory.fillDefaults().spacing(0, 10).extendedMargins(0, 0, 0, 2).applyTo(list);
        return list;
    }

    private void fitWidth() {
        int available = form.getClientArea().width - 48;
        int character = Fonts.width(form, 1);
        int width = Math.max(character * 30, Math.min(available, character * WIDEST));
        boolean narrow = width < character * NARROW;
        ((GridData) content.getLayoutData()).widthHint = width;
        doors.setLayout(GridLayoutFactory.fillDefaults().numColumns(narrow ? 1 : doors.getChildren().length)
                .equalWidth(true).spacing(16, 12).create());
        GridLayout columns = GridLayoutFactory.fillDefaults().numColumns(narrow ? 1 : 2).equalWidth(true)
                .spacing(32, 24).create();
        lists.setLayout(columns);
        form.reflow(true);
    }

    private void showLater() {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!form.isDisposed()) {
                show();
                content.layout(true, true);
                form.reflow(true);
            }
        });
    }

    private void show() {
        form.setRedraw(false);
        try {
            showRecent();
            showInstruments();
            showProblems();
        } finally {
            form.setRedraw(true);
        }
    }

    private void showRecent() {
        clear(recent);
        List<Path> files = recentFiles.files();
        if (files.isEmpty()) {
            line(recent, Messages.text("recent.none"));
        }
        for (Path file : files) {
            Composite entry = entry(recent, iconOf(file), nameOf(file),
                    () -> OpenPartnershipHandler.openRecent(getSite().getPage(), file));
            String folder = String.valueOf(file.getParent());
            detail(entry, Files.exists(file) ? folder : folder + " \u2013 " + Messages.text("recent.gone"));
        }
        entry(recent, Icons.OPEN, Messages.text("recent.open"), () -> OpenPartnershipHandler.open(getSite().getPage()));
        recent.layout(true);
    }

    private static Icons iconOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(PartnershipEditor.EXTENSION) ? Icons.PARTNERSHIP
                : name.endsWith(ComparisonEditor.EXTENSION) ? Icons.COMPARE : Icons.INSTRUMENT;
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int end = name.lastIndexOf('.');
        return end > 0 ? name.substring(0, end) : name;
    }

    private void showInstruments() {
        clear(instruments);
        List<InstrumentEntry> entries = catalogue.instruments();
        if (entries.isEmpty()) {
            line(instruments, Messages.text("instruments.none"));
        }
        for (InstrumentEntry instrument : entries.stream().filter(InstrumentEntry::usable).toList()) {
            Composite entry = entry(instruments, Icons.INSTRUMENT, instrument.title(),
                    () -> InstrumentEditor.open(getSite().getPage(), instrument.id(), instrument.edition()));
            boolean several = entries.stream().filter(each -> each.id().equals(instrument.id())).count() > 1;
            detail(entry, several ? Messages.text("instrument.edition", instrument.edition(), facts(instrument))
                    : facts(instrument));
        }
        if (!entries.isEmpty()) {
            entry(instruments, Icons.SEARCH, Messages.text("instruments.all", entries.size(),
                    (int) entries.stream().filter(each -> !each.usable()).count()),
                    () -> ChooseEditor.open(getSite().getPage(), Optional.empty()));
        }
        instruments.layout(true);
    }

    private static String facts(InstrumentEntry instrument) {
        List<String> facts = new ArrayList<>();
        instrument.items().ifPresent(items -> facts.add(Messages.text("instrument.items", items)));
        instrument.minutes().ifPresent(minutes -> facts.add(Messages.text("instrument.minutes", minutes)));
        Fidelity fidelity = Fidelity.get(instrument.fidelity());
        if (fidelity != null) {
            facts.add(Terms.of(fidelity));
        }
        return String.join(" \u00b7 ", facts);
    }

    private void showProblems() {
        clear(problems);
        List<CatalogueProblem> found = catalogue.problems();
        if (!found.isEmpty()) {
            Composite heading = toolkit.createComposite(problems);
            GridLayoutFactory.fillDefaults().numColumns(2).applyTo(heading);
            toolkit.createLabel(heading, "").setImage(Icons.WARNING.image());
            Label text = toolkit.createLabel(heading, Messages.text("problems.heading", found.size()));
            text.setFont(Fonts.bold(text, 1.1));
            line(problems, Messages.text(found.stream().anyMatch(each -> each.problem().isError()) ? "problems.text"
                    : "problems.warnings"));
            found.forEach(each -> line(problems,
                    Messages.text("problem", each.contributor(), each.problem().describe())));
        }
        ((GridData) problems.getLayoutData()).exclude = found.isEmpty();
        problems.setVisible(!found.isEmpty());
        problems.layout(true);
    }

    private Composite entry(Composite parent, Icons icon, String text, Runnable work) {
        Composite entry = toolkit.createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(entry);
        GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 1).applyTo(entry);
        ImageHyperlink link = toolkit.createImageHyperlink(entry, SWT.WRAP);
        link.setText(text);
        link.setImage(icon.image());
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> work.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
        return entry;
    }

    private void detail(Composite entry, String text) {
        Label label = toolkit.createLabel(entry, text.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(23, 0).hint(Fonts.width(entry, 30), SWT.DEFAULT)
                .applyTo(label);
    }

    private void line(Composite parent, String text) {
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(parent, 30), SWT.DEFAULT)
                .applyTo(toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP));
    }

    private static void clear(Composite composite) {
        for (Control child : composite.getChildren()) {
            child.dispose();
        }
    }

    @Override
    public void setFocus() {
        doors.getChildren()[0].setFocus();
    }

    @Override
    public void dispose() {
        catalogue.removeListener(onCatalogue);
        recentFiles.removeListener(onRecent);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
