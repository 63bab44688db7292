// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.parapet.ui.widgets.AccessibleName;

/**
 * Runs the workbench window until it is closed. Arguments that name partnership files open them. Each person has one
 * window: a second start hands its files over to it and ends.
 */
public final class WorkbenchApplication implements IApplication {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Integer EXIT_NOT_HANDED_OVER = 4;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<Path> files = Arrays.stream(arguments).flatMap(WorkbenchApplication::file).toList();
        Location settings = Platform.getInstanceLocation();
        if (settings == null || !settings.isSet() || lock(settings)) {
            return run(files, settings);
        }
        return handOver(files, requestFolder(settings).orElseThrow());
    }

    private static Stream<Path> file(String argument) {
        try {
            return Stream.of(Path.of(argument)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    private static boolean lock(Location settings) {
        try {
            return settings.lock();
        } catch (IOException e) {
            ILog.of(WorkbenchApplication.class).warn("The settings cannot be locked, so a second window is possible",
                    e);
            return true;
        }
    }

    private static Optional<Path> requestFolder(Location settings) {
        if (settings == null || !settings.isSet()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(URIUtil.toURI(settings.getURL())).resolve(".requests"));
        } catch (URISyntaxException | IllegalArgumentException e) {
            ILog.of(WorkbenchApplication.class).warn("The settings are not in a folder", e);
            return Optional.empty();
        }
    }

    private static Object run(List<Path> files, Location settings) {
        ReadAhead.start(files.isEmpty() ? openedLast() : files, ParapetUi.catalogue());
        Display.setAppName(Messages.text("window.title"));
        Display display = PlatformUI.createDisplay();
        try {
            Appearance.prepare(display);
            AccessibleName.followLabels(display);
            int result = PlatformUI.createAndRunWorkbench(display,
                    new ParapetWorkbenchAdvisor(files, requestFolder(settings)));
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            if (settings != null) {
                settings.release();
            }
        }
    }

    private static List<Path> openedLast() {
        return ParapetUi.recentFiles().files().stream().limit(1).filter(Files::isRegularFile).toList();
    }

    private static Object handOver(List<Path> files, Path requests) {
        try {
            if (OpenRequests.send(requests, files, PATIENCE)) {
                return EXIT_OK;
            }
        } catch (IOException e) {
            ILog.of(WorkbenchApplication.class).error("The files cannot be handed over", e);
        }
        Display display = PlatformUI.createDisplay();
        MessageDialog.openError(null, Messages.text("window.title"), Messages.text("start.notHandedOver"));
        display.dispose();
        return EXIT_NOT_HANDED_OVER;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }
}
