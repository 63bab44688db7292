// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.parapet.catalogue.folder.InstrumentFolder;
import org.parapet.catalogue.registry.OsgiCatalogue;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandLineProgram;

/** The Equinox application of the command line. */
public final class CommandLineApplication implements IApplication {

    private static final String INSTRUMENTS = "instruments";

    /** Commands that read the catalogue as it stands at their start; it is opened while their arguments are read. */
    private static final Set<String> READERS = Set.of("list", "show", "choose");

    @Override
    public Object start(IApplicationContext application) {
        BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (OpenedOnce<OsgiCatalogue> opened = new OpenedOnce<>(
                () -> OsgiCatalogue.open(bundles, RegistryFactory.getRegistry()), OsgiCatalogue::close);
                PrintWriter out = writer(FileDescriptor.out);
                PrintWriter err = writer(FileDescriptor.err)) {
            if (arguments.length > 1 && INSTRUMENTS.equals(arguments[0]) && READERS.contains(arguments[1])) {
                opened.ahead(catalogue -> catalogue.catalogue().instruments());
            }
            CommandContext context = new CommandContext(out, err, () -> opened.get().catalogue(),
                    Clock.systemDefaultZone(), version(bundles.getBundle().getVersion()), InstrumentFolder.ofUser(),
                    faultFolder());
            return new CommandLineProgram(context).run(arguments);
        }
    }

    @Override
    public void stop() {
        Thread.currentThread().interrupt();
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new PipeOutput(new FileOutputStream(stream)),
                StandardCharsets.UTF_8), false);
    }

    private static String version(Version version) {
        return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro();
    }

    private static Path faultFolder() {
        String home = System.getenv("PARAPET_HOME");
        return home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".parapet", "faults")
                : Path.of(home, "faults");
    }
}
