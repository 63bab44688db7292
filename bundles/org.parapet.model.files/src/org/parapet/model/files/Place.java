// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.nio.file.Path;
import java.util.Objects;
import org.parapet.model.files.internal.Messages;

/**
 * Where in a file something is.
 *
 * @param file the file as the user knows it (path, or name of a stream); "" when there is none
 * @param line line or row, counted from 1; 0 when unknown
 * @param column column in UTF-16 characters (or field of a row), counted from 1; 0 when unknown
 * @param item code or id of the element that is concerned, such as {@code 1.3}; "" when there is none
 */
public record Place(String file, int line, int column, String item) {

    private static final Place NOWHERE = new Place("", 0, 0, "");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when line or column is negative
     */
    public Place {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(item, "item");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column count from 1, 0 is unknown: " + line + ":" + column);
        }
    }

    /** {@return the place of a problem that belongs to no file} */
    public static Place nowhere() {
        return NOWHERE;
    }

    /**
     * {@return the place that is a whole file}
     *
     * @param file the file as the user knows it
     */
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }

    /**
     * {@return the place that is a whole file}
     *
     * @param file path as the user gave it
     */
    public static Place of(Path file) {
        return of(file.toString());
    }

    /**
     * {@return a line of a file}
     *
     * @param file the file as the user knows it
     * @param line from 1
     */
    public static Place of(String file, int line) {
        return new Place(file, line, 0, "");
    }

    /**
     * {@return a character of a file}
     *
     * @param file the file as the user knows it
     * @param line from 1
     * @param column from 1
     */
    public static Place of(String file, int line, int column) {
        return new Place(file, line, column, "");
    }

    /**
     * {@return this place, said to be about an item}
     *
     * @param itemCode code or id; "" for none
     */
    public Place withItem(String itemCode) {
        return new Place(file, line, column, itemCode);
    }

    /** {@return whether the line is known} */
    public boolean hasLine() {
        return line > 0;
    }

    /** {@return the place for people, such as {@code team.partnership:12:7, item 1.3}; "" when nothing is known} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(text.isEmpty() ? Messages.get("place.line") + ' ' : ":").append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        if (!item.isEmpty()) {
            text.append(text.isEmpty() ? "" : ", ").append(Messages.get("place.item", item));
        }
        return text.toString();
    }
}
