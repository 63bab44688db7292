// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.author.ui.editor.AuthorSession;
import org.parapet.author.ui.editor.Companion;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.text.TranslatedInstrument;
import org.parapet.model.translation.Translation;

/** The language that the preview speaks; there is a choice once there is a translation. */
final class PreviewLanguage {

    private final AuthorSession session;
    private final Composite box;
    private final Combo languages;

    /**
     * Creates the choice.
     *
     * @param bar a row
     * @param toolkit makes controls that look like the form
     * @param session whose instrument is shown
     * @param changed called when another language was chosen
     */
    PreviewLanguage(Composite bar, FormToolkit toolkit, AuthorSession session, Runnable changed) {
        this.session = session;
        box = toolkit.createComposite(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).extendedMargins(16, 1, 1, 1).applyTo(box);
        box.setLayoutData(new RowData());
        GridDataFactory.swtDefaults().applyTo(toolkit.createLabel(box, Messages.text("preview.language")));
        languages = new Combo(box, SWT.READ_ONLY | SWT.DROP_DOWN);
        languages.addListener(SWT.Selection, event -> changed.run());
    }

    /** Offers the languages that there are now; one that has gone gives way to the original. */
    void refresh() {
        List<String> names = new ArrayList<>();
        names.add(Messages.text("preview.original", name(session.instrument().getLanguage())));
        session.translations().forEach(each -> names.add(name(each.model().getLanguage())));
        if (!Arrays.equals(names.toArray(), languages.getItems())) {
            int before = languages.getSelectionIndex();
            String chosen = before < 0 ? "" : languages.getItem(before);
            languages.setItems(names.toArray(String[]::new));
            languages.select(Math.max(0, names.indexOf(chosen)));
            boolean isWanted = names.size() > 1;
            box.setVisible(isWanted);
            ((RowData) box.getLayoutData()).exclude = !isWanted;
            box.getParent().getParent().layout(true, true);
        }
    }

    private static String name(String tag) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayName();
    }

    /** {@return the instrument in the language chosen}; texts without a current translation are the original ones. */
    Instrument instrument() {
        List<Companion<Translation>> translations = session.translations();
        int index = languages.getSelectionIndex() - 1;
        if (index < 0 || index >= translations.size()) {
            return session.instrument();
        }
        Instrument instrument = EcoreUtil.copy(session.instrument());
        instrument.setId(Objects.requireNonNullElse(instrument.getId(), ""));
        instrument.setEdition(Objects.requireNonNullElse(instrument.getEdition(), ""));
        Translation translation = EcoreUtil.copy(translations.get(index).model());
        translation.setInstrument(instrument.getId());
        translation.setEdition(instrument.getEdition());
        return TranslatedInstrument.of(instrument, translation).copy();
    }
}
