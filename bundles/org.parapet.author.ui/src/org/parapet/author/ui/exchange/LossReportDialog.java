// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.parapet.author.ui.words.Messages;
import org.parapet.author.ui.words.PartWords;
import org.parapet.catalogue.exchange.ImportedInstrument;
import org.parapet.catalogue.exchange.LossReport;
import org.parapet.model.files.Severity;
import org.parapet.model.instrument.Instrument;
import org.parapet.ui.workbench.Opening;

/** Shows line by line what became of the parts of a file that was imported, or of an instrument that was exported. */
public final class LossReportDialog extends TitleAreaDialog {

    private static final int WHAT = 7;
    private static final int WHERE = 12;
    private static final int EXPLANATION = 26;
    private static final int LINES = 14;
    private static final int WHOLE = 3;

    private final Texts texts;
    private final List<LossLine> lines;

    /**
     * What the dialog says around the list.
     *
     * @param title of its window
     * @param heading above the list
     * @param message below the heading
     * @param broken whether the message tells of an error
     * @param goOn what the button to go on is called; empty when there is nothing to go on to
     * @param written what was written and can be looked at; empty for an import
     */
    private record Texts(String title, String heading, String message, boolean broken, Optional<String> goOn,
            Optional<Path> written) {
    }

    private LossReportDialog(Shell parent, Texts texts, List<LossLine> lines) {
        super(parent);
        this.texts = texts;
        this.lines = lines;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * {@return a dialog about an import, which asks whether to open what came of it}
     *
     * @param parent over which it opens
     * @param file what was read
     * @param imported what came of it
     */
    public static LossReportDialog of(Shell parent, Path file, ImportedInstrument imported) {
        boolean taken = imported.instrument().isPresent();
        LossReport losses = imported.losses();
        int lost = losses.changed().size() + losses.leftOut().size();
        String message = taken ? Messages.text("loss.message.taken", losses.taken().size(), lost,
                imported.problems().stream().filter(problem -> problem.severity() == Severity.WARNING).count())
                : Messages.text("loss.message.broken");
        Texts texts = taken
                ? new Texts(Messages.text("loss.title"), Messages.text("loss.heading", file.getFileName()), message,
                        false, Optional.of(Messages.text("loss.open")), Optional.empty())
                : new Texts(Messages.text("loss.title.broken"),
                        Messages.text("loss.heading.broken", file.getFileName()), message, true, Optional.empty(),
                        Optional.empty());
        return new LossReportDialog(parent, texts, ImportLines.of(imported));
    }

    /**
     * {@return a dialog about an export: what was changed or left out comes first}
     *
     * @param parent over which it opens
     * @param format what the format is called
     * @param file what was written
     * @param instrument the instrument that was written
     * @param losses what became of its parts
     */
    public static LossReportDialog of(Shell parent, String format, Path file, Instrument instrument,
            LossReport losses) {
        PartWords words = new PartWords(instrument);
        int lost = losses.changed().size() + losses.leftOut().size();
        List<LossLine> lines = losses.entries().stream()
                .sorted((one, other) -> other.outcome().compareTo(one.outcome()))
                .map(entry -> line(words, entry)).toList();
        return new LossReportDialog(parent, new Texts(format, Messages.text("loss.written", file.getFileName()),
                Messages.text("loss.message.written", file, lost), false, Optional.empty(), Optional.of(file)), lines);
    }

    private static LossLine line(PartWords words, LossReport.Entry entry) {
        String what = Messages.text("loss.outcome." + entry.outcome());
        return new LossLine(what, words.of(entry.part()), switch (entry.outcome()) {
            case TAKEN -> entry.before();
            case LEFT_OUT -> ImportLines.leftOut(entry);
            case CHANGED -> LossLine.sentence(
                    Messages.text("loss.became", entry.before(), entry.after(), entry.reason()));
        });
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.heading());
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (String key : List.of("loss.what", "loss.where", "loss.message")) {
            new TableColumn(table, SWT.NONE).setText(Messages.text(key));
        }
        int unit = table.getItemHeight();
        table.getColumn(0).setWidth(unit * WHAT);
        table.getColumn(1).setWidth(unit * WHERE);
        table.getColumn(2).setWidth(unit * EXPLANATION);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, lines.get(event.index)));
        table.setItemCount(lines.size());
        GridDataFactory.fillDefaults().grab(true, true).hint(unit * (WHAT + WHERE + EXPLANATION) * 9 / 10,
                unit * LINES).applyTo(table);
        createWhole(area, table);
        if (texts.broken()) {
            setErrorMessage(texts.message());
        } else {
            setMessage(texts.message());
        }
        return area;
    }

    /** The line that is selected, all of it. */
    private void createWhole(Composite area, Table table) {
        Text whole = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        whole.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, whole.getLineHeight() * WHOLE)
                .applyTo(whole);
        Runnable show = () -> {
            int index = table.getSelectionIndex();
            whole.setText(index < 0 ? "" : lines.get(index).explanation());
        };
        table.addListener(SWT.Selection, event -> show.run());
        if (!lines.isEmpty()) {
            table.select(0);
            show.run();
        }
    }

    private static void fill(TableItem item, LossLine line) {
        item.setText(new String[] {line.what(), line.where(), line.explanation().replaceAll("\\s+", " ")});
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        texts.written().ifPresent(file -> {
            createButton(parent, IDialogConstants.CLIENT_ID, Messages.text("written.open"), false)
                    .addListener(SWT.Selection, event -> Opening.file(getShell(), file));
            createButton(parent, IDialogConstants.CLIENT_ID + 1, Messages.text("written.folder"), false)
                    .addListener(SWT.Selection, event -> Opening.folder(getShell(), WrittenDialog.folder(file)));
        });
        texts.goOn().ifPresent(label -> createButton(parent, IDialogConstants.OK_ID, label, true));
        createButton(parent, IDialogConstants.CANCEL_ID, texts.goOn().isPresent() ? IDialogConstants.CANCEL_LABEL
                : IDialogConstants.CLOSE_LABEL, texts.goOn().isEmpty());
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
