// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.editing;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.parapet.ui.workbench.ParapetUi;

/** The ways to the authoring of instruments, which another plug-in serves by handling these commands. */
public final class Authoring {

    /** Shows the ways to begin an instrument. */
    public static final String START = "org.parapet.ui.authorInstrument";
    /** Makes a copy of an installed instrument to edit. */
    public static final String COPY = "org.parapet.ui.copyInstrument";
    /** Parameter of {@link #COPY}: the instrument as {@code ID@EDITION}. */
    public static final String INSTRUMENT = "org.parapet.ui.copyInstrument.instrument";

    /** Makes an instrument of a file in another format. */
    public static final String IMPORT = "org.parapet.ui.importInstrument";
    /** Parameter of {@link #IMPORT}: the path of the file. */
    public static final String FILE = "org.parapet.ui.importInstrument.file";

    private Authoring() {
    }

    /**
     * {@return whether instruments can be authored in this product}
     *
     * @param site of the part that asks
     */
    public static boolean isAvailable(IServiceLocator site) {
        return command(site, START).isHandled();
    }

    /**
     * Shows the ways to begin an instrument.
     *
     * @param site of the part that asks
     */
    public static void start(IServiceLocator site) {
        run(site, new ParameterizedCommand(command(site, START), null));
    }

    /**
     * Makes a copy of an installed instrument to edit.
     *
     * @param site of the part that asks
     * @param reference the instrument as {@code ID@EDITION}
     */
    public static void copy(IServiceLocator site, String reference) {
        run(site, ParameterizedCommand.generateCommand(command(site, COPY), Map.of(INSTRUMENT, reference)));
    }

    /**
     * Makes an instrument of a file in another format, and shows what became of the file.
     *
     * @param site of the part that asks
     * @param file what to import
     */
    public static void importFile(IServiceLocator site, Path file) {
        run(site, ParameterizedCommand.generateCommand(command(site, IMPORT), Map.of(FILE, file.toString())));
    }

    private static Command command(IServiceLocator site, String id) {
        return site.getService(ICommandService.class).getCommand(id);
    }

    private static void run(IServiceLocator site, ParameterizedCommand command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ParapetUi.log().error("Instruments cannot be authored: " + e.getMessage(), e);
        }
    }
}
