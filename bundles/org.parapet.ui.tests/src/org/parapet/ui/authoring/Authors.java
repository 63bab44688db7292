// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Text;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.tests.WorkbenchDriver;

/** Instruments to edit, and their editor. */
final class Authors {

    private Authors() {
    }

    static Path pat(Path folder) throws IOException {
        return installed(folder, "pat", "pat");
    }

    /** A copy of an instrument that is shipped with the product. */
    static Path installed(Path folder, String bundle, String name) throws IOException {
        Path file = folder.resolve(name + ".instrument");
        try (InputStream in = Platform.getBundle("org.parapet.instruments." + bundle)
                .getEntry(name + ".instrument").openStream()) {
            Files.copy(in, file);
        }
        return file;
    }

    /** The PAT with its sections again and again, to so many items. */
    static Path large(Path folder, int items) throws IOException, ModelFileException {
        Path file = pat(folder);
        Instrument instrument = new InstrumentFiles().readInstrument(file).orElseThrow();
        Section section = instrument.getSections().getLast();
        for (int number = 1; count(instrument) < items; number++) {
            if (number % 25 == 1) {
                section = InstrumentFactory.eINSTANCE.createSection();
                section.setCode("X" + number);
                section.setTitle("More statements, from " + number);
                instrument.getSections().add(section);
            }
            Item item = InstrumentFactory.eINSTANCE.createItem();
            item.setCode("more-" + number);
            item.setText("Statement " + number + " of many about how the partners work together");
            item.getScales().add(instrument.getScales().getFirst());
            section.getItems().add(item);
        }
        new InstrumentFiles().write(instrument, file);
        return file;
    }

    private static long count(Instrument instrument) {
        return instrument.getSections().stream().mapToLong(section -> section.getItems().size()).sum();
    }

    static AuthorEditor open(WorkbenchDriver window, Path file) {
        window.run(() -> FileEditors.open(window.page(), file));
        window.settle();
        return (AuthorEditor) window.get(() -> window.page().getActiveEditor());
    }

    static void waitForProblems(WorkbenchDriver window, AuthorEditor editor) {
        window.waitUntil("the problems are up to date", () -> editor.problems().isUpToDate());
    }

    /** The field whose text begins so. */
    static Text field(WorkbenchDriver window, String begin) {
        return window.findAll(Text.class, text -> text.getText().startsWith(begin)).getFirst();
    }
}
