// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Finds the partnership files in a folder. */
public final class PartnershipFolder {

    private PartnershipFolder() {
    }

    /**
     * {@return the partnership files in a folder and in the folders within it, in the order of their names; links to
     * folders are not followed}
     *
     * @param folder an existing folder
     * @throws ModelFileException of kind INPUT when a folder cannot be read, with its name: none is passed over
     */
    public static List<Path> files(Path folder) throws ModelFileException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(PartnershipFolder::isNamedSo).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        }
    }

    /**
     * {@return whether a file is named as partnership files are}
     *
     * @param file need not exist
     */
    public static boolean isNamedSo(Path file) {
        return String.valueOf(file.getFileName()).endsWith(PartnershipFormat.FORMAT.ending());
    }

    private static ModelFileException unreadable(Path folder, IOException failure) {
        Path place = failure instanceof FileSystemException of && of.getFile() != null ? Path.of(of.getFile()) : folder;
        return new ModelFileException(ModelFileException.Kind.INPUT, List.of(Problem.error("folder-unreadable",
                Place.of(place), Messages.get("folder.unreadable"), Messages.get("folder.unreadable.cure"))));
    }
}
