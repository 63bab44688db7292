// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.translations;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.ui.widgets.AccessibleName;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.AuthorPage;
import org.parapet.author.ui.editor.Companion;
import org.parapet.author.ui.editor.Fields;
import org.parapet.author.ui.translations.TranslationTexts.Row;
import org.parapet.author.ui.translations.TranslationTexts.State;
import org.parapet.author.ui.words.Messages;
import org.parapet.author.ui.words.PartWords;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;
import org.parapet.model.translation.TranslationFactory;
import org.parapet.model.translation.TranslationPackage.Literals;
import org.parapet.ui.widgets.Fonts;

/** The texts of the instrument side by side with those of another language: what is missing, what is stale. */
public final class TranslationsPage extends AuthorPage {

    /** Names the page within the editor. */
    public static final String ID = "translations";

    private static final int STATE = 12;
    private static final int WHERE = 28;

    private Fields fields;
    private Combo language;
    private Combo filter;
    private Label progress;
    private Composite work;
    private Table table;
    private Text original;
    private Text translated;
    private org.eclipse.swt.widgets.Button add;
    private org.eclipse.swt.widgets.Button remove;
    private org.eclipse.swt.widgets.Button stillRight;
    private Composite about;
    private Optional<Translation> aboutShown = Optional.empty();
    private PartWords words;
    private List<Row> rows = List.of();
    private boolean showing;

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public TranslationsPage(AuthorEditor editor) {
        super(editor, ID);
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        fields = new Fields(session(), toolkit);
        fields.note(body, "page.translations.text");
        Composite bar = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 0).extendedMargins(1, 1, 1, 1).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        toolkit.createLabel(bar, Messages.text("translations.language"));
        language = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        language.addListener(SWT.Selection, event -> refresh());
        add = fields.button(bar, "translations.add", button -> add());
        remove = fields.button(bar, "translations.remove", button -> remove());
        toolkit.createLabel(bar, Messages.text("translations.show"));
        filter = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
        filter.setItems(Messages.text("translations.all"), Messages.text("translations.MISSING"),
                Messages.text("translations.STALE"));
        filter.select(0);
        filter.addListener(SWT.Selection, event -> refresh());
        progress = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(body, 40), SWT.DEFAULT).applyTo(progress);
        work = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(10, 6).applyTo(work);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(work);
        table = toolkit.createTable(work, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        AccessibleName.give(table, Messages.text("page.translations"));
        for (String key : List.of("translations.state", "translations.where", "translations.original",
                "translations.translation")) {
            new TableColumn(table, SWT.NONE).setText(Messages.text(key));
        }
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
                .hint(Fonts.width(body, 60), table.getItemHeight() * 8).applyTo(table);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> showRow());
        table.addListener(SWT.DefaultSelection, event -> translated.setFocus());
        table.addListener(SWT.Resize, event -> fitColumns());
        original = toolkit.createText(work, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER | SWT.READ_ONLY);
        AccessibleName.give(original, Messages.text("translations.original"));
        translated = toolkit.createText(work, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        AccessibleName.give(translated, Messages.text("translations.translation"));
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(body, 20), original.getLineHeight() * 5)
                .applyTo(original);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(body, 20), original.getLineHeight() * 5)
                .applyTo(translated);
        translated.addListener(SWT.Modify, event -> typed());
        translated.addListener(SWT.FocusOut, event -> session().endTyping());
        translated.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT);
        translated.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                event.doit = false;
                next();
            }
        });
        Label hint = toolkit.createLabel(work, Messages.text("translations.hint"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(body, 20), SWT.DEFAULT).applyTo(hint);
        stillRight = fields.button(work, "translations.stillRight", button -> stillRight());
        GridDataFactory.swtDefaults().applyTo(stillRight);
        about = toolkit.createComposite(work);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(about);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 4).extendedMargins(1, 1, 1, 1).applyTo(about);
    }

    private void fitColumns() {
        int width = table.getClientArea().width;
        int character = Fonts.width(table, 1);
        table.getColumn(0).setWidth(character * STATE);
        table.getColumn(1).setWidth(character * WHERE);
        int rest = Math.max(character * 30, width - character * (STATE + WHERE) - 4);
        table.getColumn(2).setWidth(rest / 2);
        table.getColumn(3).setWidth(rest / 2);
    }

    private void fill(TableItem item, int index) {
        if (index < rows.size()) {
            Row row = rows.get(index);
            item.setText(new String[] {Messages.text("translations." + row.state()), words.of(row.key().toString()),
                oneLine(row.original()), oneLine(row.translation())});
        }
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }

    private Optional<Companion<Translation>> companion() {
        List<Companion<Translation>> all = session().translations();
        int index = language.getSelectionIndex();
        return index < 0 || index >= all.size() ? Optional.empty() : Optional.of(all.get(index));
    }

    private Optional<Translation> translation() {
        return companion().map(Companion::model);
    }

    private void remove() {
        Optional<Companion<Translation>> shown = companion();
        if (mayRemove(shown)) {
            shown.ifPresent(session()::removeTranslation);
        }
    }

    private void add() {
        InputDialog dialog = new InputDialog(getSite().getShell(), Messages.text("translations.add.title"),
                Messages.text("translations.add.message"), "", this::wrongLanguage);
        if (dialog.open() != Window.OK) {
            return;
        }
        Translation translation = TranslationFactory.eINSTANCE.createTranslation();
        translation.setInstrument(session().instrument().getId());
        translation.setEdition(session().instrument().getEdition());
        translation.setLanguage(dialog.getValue().strip());
        session().addTranslation(translation);
        language.select(session().translations().size() - 1);
        refresh();
        translated.setFocus();
    }

    private String wrongLanguage(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
            if (locale.getLanguage().isEmpty()) {
                return Messages.text("translations.add.none");
            }
        } catch (IllformedLocaleException e) {
            return Messages.text("translations.add.wrong");
        }
        boolean taken = tag.strip().equals(session().instrument().getLanguage()) || session().translations().stream()
                .anyMatch(each -> tag.strip().equals(each.model().getLanguage()));
        return taken ? Messages.text("translations.add.taken") : null;
    }

    @Override
    protected void refresh() {
        List<Companion<Translation>> all = session().translations();
        String[] names = all.stream().map(each -> name(each.model())).toArray(String[]::new);
        if (!java.util.Arrays.equals(names, language.getItems())) {
            int before = language.getSelectionIndex();
            language.setItems(names);
            language.select(names.length == 0 ? -1 : Math.clamp(before, 0, names.length - 1));
            language.getParent().layout();
        }
        Optional<Translation> now = translation();
        work.setVisible(now.isPresent());
        remove.setEnabled(now.isPresent() && !session().isReadOnly());
        if (now.isEmpty()) {
            say(Messages.text("page.translations.empty"));
            return;
        }
        Optional<Row> selected = selected();
        List<Row> every = TranslationTexts.of(session().instrument(), now.get());
        List<State> wanted = switch (filter.getSelectionIndex()) {
            case 1 -> List.of(State.MISSING);
            case 2 -> List.of(State.STALE);
            default -> List.of(State.values());
        };
        words = new PartWords(session().instrument());
        rows = every.stream().filter(row -> wanted.contains(row.state())
                || selected.filter(each -> each.key().equals(row.key())).isPresent()).toList();
        table.setItemCount(rows.size());
        table.clearAll();
        int index = selected.map(each -> rows.stream().map(Row::key).toList().indexOf(each.key())).orElse(-1);
        if (index < 0 && !rows.isEmpty()) {
            index = 0;
        }
        table.setSelection(index);
        say(Messages.text("translations.progress", every.stream().filter(row -> row.state() == State.DONE).count(),
                every.size(), every.stream().filter(row -> row.state() == State.STALE).count()));
        showRow();
        showAbout(now.get());
        fields.refresh();
    }

    private static String name(Translation translation) {
        return Locale.forLanguageTag(String.valueOf(translation.getLanguage())).getDisplayName();
    }

    private void say(String text) {
        if (!text.equals(progress.getText())) {
            progress.setText(text);
            arrange();
        }
    }

    private void showAbout(Translation translation) {
        if (aboutShown.filter(translation::equals).isPresent()) {
            return;
        }
        aboutShown = Optional.of(translation);
        for (org.eclipse.swt.widgets.Control child : about.getChildren()) {
            child.dispose();
        }
        fields.lines(about, translation, Literals.TRANSLATION__TRANSLATORS, 2);
        fields.text(about, translation, Literals.TRANSLATION__RIGHTS, 2);
        fields.text(about, translation, Literals.TRANSLATION__FIDELITY_NOTE, 2);
        work.layout(true, true);
        fields.mark(editor().problems().found());
    }

    private Optional<Row> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
    }

    private void showRow() {
        Optional<Row> row = selected();
        showing = true;
        String text = row.map(Row::original).orElse("");
        if (!text.equals(original.getText())) {
            original.setText(text);
        }
        String own = row.map(Row::translation).orElse("");
        if (!own.equals(translated.getText().strip())) {
            translated.setText(own);
        }
        showing = false;
        translated.setEditable(row.isPresent() && !session().isReadOnly());
        stillRight.setEnabled(row.filter(each -> each.state() == State.STALE).isPresent() && !session().isReadOnly());
    }

    private void typed() {
        Optional<Row> row = selected();
        Optional<Translation> now = translation();
        if (showing || row.isEmpty() || now.isEmpty()) {
            return;
        }
        String typed = translated.getText().strip().replace("\r\n", "\n");
        Optional<TranslatedText> entry = row.get().entry();
        if (entry.isPresent() && !typed.isEmpty()) {
            if (!row.get().original().equals(entry.get().getOriginal())) {
                session().beginTyping(() -> entry.get().setOriginal(row.get().original()), entry.get(),
                        Literals.TRANSLATED_TEXT__TEXT, typed);
            } else {
                session().type(entry.get(), Literals.TRANSLATED_TEXT__TEXT, typed);
            }
        } else if (entry.isPresent()) {
            translated.getDisplay().asyncExec(() -> removeIfStillEmpty(entry.get()));
        } else if (!typed.isEmpty()) {
            TranslatedText made = TranslationFactory.eINSTANCE.createTranslatedText();
            made.setKey(row.get().key().toString());
            made.setOriginal(row.get().original());
            session().beginTyping(() -> insert(now.get(), made), made, Literals.TRANSLATED_TEXT__TEXT, typed);
        }
    }

    /** What is typed over a selected text comes as a deletion first, which alone is none. */
    private void removeIfStillEmpty(TranslatedText entry) {
        boolean isShown = !translated.isDisposed()
                && selected().flatMap(Row::entry).filter(each -> each == entry).isPresent();
        if (isShown && translated.getText().isBlank()) {
            session().change(() -> EcoreUtil.remove(entry));
        }
    }

    /** Keeps the order of the instrument. */
    private void insert(Translation translation, TranslatedText made) {
        List<String> order = new ArrayList<>(TranslationTexts.of(session().instrument(), translation).stream()
                .map(row -> row.key().toString()).toList());
        int place = order.indexOf(made.getKey());
        int at = 0;
        for (TranslatedText entry : translation.getEntries()) {
            if (order.indexOf(entry.getKey()) > place) {
                break;
            }
            at++;
        }
        translation.getEntries().add(at, made);
    }

    private void stillRight() {
        selected().ifPresent(row -> row.entry().ifPresent(entry ->
            session().set(entry, Literals.TRANSLATED_TEXT__ORIGINAL, row.original())));
    }

    private void next() {
        int index = table.getSelectionIndex();
        session().endTyping();
        if (index + 1 < rows.size()) {
            table.setSelection(index + 1);
            refresh();
            translated.setFocus();
            translated.selectAll();
        }
    }

    @Override
    protected void mark(List<LocatedProblem> problems) {
        fields.mark(problems);
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        return problem.part() instanceof Translation || problem.part() instanceof TranslatedText;
    }

    @Override
    public boolean reveal(EObject part, Optional<EStructuralFeature> feature) {
        if (!(part instanceof TranslatedText text)) {
            return fields.reveal(part, feature);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().toString().equals(text.getKey())) {
                table.setSelection(i);
                showRow();
                translated.setFocus();
                return true;
            }
        }
        return false;
    }

    @Override
    public void setFocus() {
        if (isShown()) {
            (work.isVisible() ? table : add).setFocus();
        }
    }
}
