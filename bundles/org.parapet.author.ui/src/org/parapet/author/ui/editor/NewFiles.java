// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.OpenModelFile;
import org.parapet.ui.workbench.ParapetUi;

/** Files that are made together: all of them, or none. */
final class NewFiles {

    private final List<OpenModelFile<?>> made = new ArrayList<>();

    <T extends EObject> OpenModelFile<T> create(ModelFormat<T> format, Path target, T model)
            throws ModelFileException {
        OpenModelFile<T> file = OpenModelFile.create(format, target, model);
        made.add(file);
        return file;
    }

    /** Lets go of the files. */
    void close() {
        made.forEach(OpenModelFile::close);
    }

    /** Takes the files away again. */
    void undo() {
        close();
        for (OpenModelFile<?> file : made) {
            Path path = file.file();
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                ParapetUi.log().warn("A file that was made in vain is left: " + path, e);
            }
        }
    }
}
