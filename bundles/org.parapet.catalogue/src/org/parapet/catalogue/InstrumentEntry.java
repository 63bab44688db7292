// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.model.translation.Translation;

/**
 * An instrument edition as its plug-in declares it. Only {@link #load()} opens the instrument's file.
 *
 * <p>Thread-safe. The loaded instrument is shared by everybody who asks for it and must not be changed.
 */
public final class InstrumentEntry implements CatalogueEntry {

    private final Contribution contribution;
    private final String id;
    private final String edition;
    private final String title;
    private final String fidelity;
    private final String file;
    private final List<TranslationEntry> translations;
    private final InstrumentLoading loading;

    InstrumentEntry(DeclaredAttributes declared, List<TranslationEntry> translations,
            ModelLoader<Instrument> loader) {
        contribution = declared.contribution();
        id = declared.required("id");
        edition = declared.required("edition");
        title = declared.required("title");
        fidelity = declared.required("fidelity");
        file = declared.requiredFile("file");
        this.translations = List.copyOf(translations);
        loading = new InstrumentLoading(this, contribution, loader);
    }

    @Override
    public String id() {
        return id;
    }

    /** {@return the edition, which together with the id names this entry} */
    public String edition() {
        return edition;
    }

    /** {@return the reference that leads to exactly this entry: {@code ID@EDITION}} */
    public String reference() {
        return id.concat("@").concat(edition);
    }

    @Override
    public String title() {
        return title;
    }

    /** {@return a short name for lists and headings; the title when the plug-in gives none} */
    public String shortTitle() {
        return contribution.attribute("shortTitle").orElse(title);
    }

    /**
     * {@return how closely the instrument follows its source, as the literal of
     * {@link org.parapet.model.instrument.Fidelity}: {@code verbatim}, {@code adapted}, {@code reconstructed} or
     * {@code catalogued-only}}
     */
    public String fidelity() {
        return fidelity;
    }

    /** {@return whether the instrument's wording is there, so that it can be administered} */
    public boolean usable() {
        return !"catalogued-only".equals(fidelity);
    }

    /** {@return the language of the texts as a BCP 47 tag; {@code en} when the plug-in gives none} */
    public String language() {
        return contribution.attribute("language").orElse("en");
    }

    /** {@return the number of items; empty when the plug-in does not give it} */
    public OptionalInt items() {
        return DeclaredAttributes.number(contribution, "items");
    }

    /** {@return the minutes one participant needs; empty when not known} */
    public OptionalInt minutes() {
        return DeclaredAttributes.number(contribution, "minutes");
    }

    /** {@return what the instrument is for, in a few sentences; empty when the plug-in does not say} */
    public Optional<String> summary() {
        return contribution.attribute("abstract");
    }

    /** {@return the translations that come with the instrument} */
    public List<TranslationEntry> translations() {
        return translations;
    }

    /**
     * Loads a translation.
     *
     * @param translation one of this entry's
     * @return the translation, or none and everything that is wrong with its file
     */
    public LoadResult<Translation> loadTranslation(TranslationEntry translation) {
        String name = contributor() + '/' + translation.file();
        try (InputStream content = contribution.openFile(translation.file())
                .orElseThrow(() -> new FileNotFoundException(name))) {
            return new InstrumentFiles().readTranslation(content, name);
        } catch (IOException e) {
            return new LoadResult<>(Optional.empty(), List.of(Problem.error("file-unreadable", Place.of(name),
                    Messages.get("file.missing", translation.file()),
                    Messages.get("file.missing.cure", translation.file()))),
                    Locations.none(name), Optional.empty(), OptionalInt.empty());
        }
    }

    @Override
    public String contributor() {
        return contribution.contributor();
    }

    /** {@return the instrument's file, relative to the root of the plug-in} */
    public String file() {
        return file;
    }

    /**
     * Loads the instrument, or gives what was loaded before as long as memory allows.
     *
     * @return the instrument; or no instrument and everything that is wrong with its file. Attributes of the plug-in
     *         that disagree with the file are among the problems; a different id or edition is an error.
     */
    public LoadResult<Instrument> load() {
        return loading.load();
    }

    /** The problems of the last load; none when nothing was loaded yet. */
    List<Problem> found() {
        return loading.found();
    }

    /** Whether the instrument was asked for and its file gave none. */
    boolean broken() {
        return loading.broken();
    }

    /** {@return the reference} */
    @Override
    public String toString() {
        return reference();
    }
}
