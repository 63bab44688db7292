// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.words.Messages;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.widgets.Door;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.widgets.ReadOnlyEditor;
import org.parapet.ui.workbench.Icons;
import org.parapet.ui.workbench.ParapetUi;

/** The ways to begin an instrument: new, from an installed one, from a file; and those opened lately. */
public final class StartEditor extends ReadOnlyEditor {

    private static final String ID = "org.parapet.author.ui.start";
    private static final int WIDEST = 130;
    private static final int NARROW = 80;

    private final Runnable onRecent = this::showLater;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Composite content;
    private Composite doors;
    private Composite recent;

    /**
     * Shows the ways to begin.
     *
     * @param page where they are shown
     */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new StartInput(), ID);
        } catch (PartInitException e) {
            ParapetUi.log().log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        setTitleImage(Icons.INSTRUMENT.image());
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        GridLayoutFactory.fillDefaults().margins(24, 28).applyTo(form.getBody());
        content = toolkit.createComposite(form.getBody());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).applyTo(content);
        GridLayoutFactory.fillDefaults().spacing(0, 22).applyTo(content);
        Label heading = toolkit.createLabel(content, Messages.text("begin.heading"));
        heading.setFont(Fonts.bold(heading, 1.8));
        Label text = toolkit.createLabel(content, Messages.text("begin.text"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(content, 60), SWT.DEFAULT).applyTo(text);
        doors = toolkit.createComposite(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(doors);
        IWorkbenchPage page = getSite().getPage();
        door(Icons.DOOR_AUTHOR, "begin.new", () -> NewInstrument.fromScratch(page));
        door(Icons.DOOR_COPY, "begin.copy", () -> NewInstrument.copy(page, Optional.empty()));
        door(Icons.DOOR_IMPORT, "begin.import", () -> ImportInstrument.ask(page));
        Label lately = toolkit.createLabel(content, Messages.text("begin.recent"));
        lately.setFont(Fonts.bold(lately, 1.25));
        recent = toolkit.createComposite(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(recent);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(recent);
        form.addListener(SWT.Resize, event -> fitWidth());
        ParapetUi.recentFiles().addListener(onRecent);
        showRecent();
        fitWidth();
    }

    private void door(Icons icon, String key, Runnable work) {
        Door door = new Door(doors, icon.image(), Messages.text(key), Messages.text(key + ".text"), work);
        GridDataFactory.fillDefaults().grab(true, true).hint(Fonts.width(doors, 28), SWT.DEFAULT).applyTo(door);
    }

    private void fitWidth() {
        int character = Fonts.width(form, 1);
        int width = Math.max(character * 30, Math.min(form.getClientArea().width - 48, character * WIDEST));
        ((GridData) content.getLayoutData()).widthHint = width;
        doors.setLayout(GridLayoutFactory.fillDefaults()
                .numColumns(width < character * NARROW ? 1 : doors.getChildren().length).equalWidth(true)
                .spacing(16, 12).create());
        form.reflow(true);
    }

    private void showLater() {
        form.getDisplay().asyncExec(() -> {
            if (!form.isDisposed()) {
                showRecent();
                form.reflow(true);
            }
        });
    }

    private void showRecent() {
        for (Control child : recent.getChildren()) {
            child.dispose();
        }
        List<Path> files = ParapetUi.recentFiles().files().stream()
                .filter(file -> file.toString().endsWith(AuthorEditor.EXTENSION)).filter(Files::exists).toList();
        if (files.isEmpty()) {
            toolkit.createLabel(recent, Messages.text("begin.recent.none"));
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            link(Icons.INSTRUMENT, Messages.text("begin.recent.entry",
                    name.substring(0, name.length() - AuthorEditor.EXTENSION.length()), file.getParent()),
                    () -> FileEditors.open(getSite().getPage(), file));
        }
        recent.layout(true);
    }

    private void link(Icons icon, String text, Runnable work) {
        ImageHyperlink link = toolkit.createImageHyperlink(recent, SWT.WRAP);
        link.setText(text);
        link.setImage(icon.image());
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> work.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
    }

    @Override
    public void setFocus() {
        doors.getChildren()[0].setFocus();
    }

    @Override
    public void dispose() {
        ParapetUi.recentFiles().removeListener(onRecent);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
