// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.parapet.catalogue.folder.InstrumentFolder;
import org.parapet.cli.CommandContext;
import org.parapet.cli.CommandLineProgram;

/** The Equinox application of the command line. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext application) {
        BundleContext bundles = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (LazyCatalogue catalogue = new LazyCatalogue(bundles, RegistryFactory.getRegistry());
                PrintWriter out = writer(FileDescriptor.out);
                PrintWriter err = writer(FileDescriptor.err)) {
            CommandContext context = new CommandContext(out, err, catalogue, Clock.systemDefaultZone(),
                    version(bundles.getBundle().getVersion()), InstrumentFolder.ofUser(), faultFolder());
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
