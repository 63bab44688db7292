// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.parapet.catalogue.Catalogue;

/**
 * Everything a command gets from outside.
 *
 * @param out results, in UTF-8
 * @param err messages, in UTF-8
 * @param catalogue gives the catalogue; asked only by commands that need it
 * @param clock today's date and the time
 * @param version the product's version
 * @param instrumentsFolder where the user's own instrument plug-ins are installed; need not exist
 * @param faultFolder where the details of a fault in Parapet are written
 */
public record CommandContext(PrintWriter out, PrintWriter err, Supplier<Catalogue> catalogue, Clock clock,
        String version, Path instrumentsFolder, Path faultFolder) {
}
