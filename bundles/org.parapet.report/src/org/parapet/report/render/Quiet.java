// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps BIRT's own logs quiet: it warns of every missing system font and of charts without scripts. What a caller must
 * know comes as a {@link ReportException}. The loggers' handlers are cut off as well, because some of BIRT's loggers
 * set their own level. Loggers are held because the log manager itself holds them weakly.
 */
final class Quiet {

    private final List<Logger> loggers = List.of(Logger.getLogger("org.eclipse.birt"),
            Logger.getLogger("uk.co.spudsoft"),
            Logger.getLogger("org.eclipse.datatools"), Logger.getLogger("org.openpdf"));

    void begin() {
        loggers.forEach(logger -> {
            logger.setLevel(Level.OFF);
            logger.setUseParentHandlers(false);
        });
    }
}
