// SPDX-License-Identifier: EPL-2.0
package org.parapet.start;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Starts an application of the product through the Equinox launcher, with a configuration area that no other process
 * has at the same time.
 */
public final class Start {

    private static final String LAUNCHER = "org.eclipse.equinox.launcher.Main";
    private static final String FRAMEWORK_PARENT = "osgi.frameworkParentClassloader";
    /** Lets Felix SCR keep what it read of the components in the configuration area, as Equinox does with manifests. */
    private static final String KEEP_COMPONENTS = "ds.cache.metadata";
    private static final String STATED_AREA = "osgi.configuration.area";
    private static final int FAULT = 4;

    private Start() {
    }

    /**
     * Starts, and ends the Java virtual machine when the application ends. A configuration area that is stated as a
     * system property is used as it is.
     *
     * @param arguments {@code workbench} or {@code command-line}, the name of the folder for the application's
     *        settings; then the arguments of the launcher and of the application
     */
    public static void main(String[] arguments) {
        int code;
        quieten();
        try {
            code = run(arguments[0], Arrays.asList(arguments).subList(1, arguments.length));
        } catch (IOException | URISyntaxException | ReflectiveOperationException e) {
            System.err.println(MessageFormat.format(ResourceBundle.getBundle("org.parapet.start.messages")
                    .getString("start.failed"), e instanceof InvocationTargetException ? e.getCause() : e));
            code = FAULT;
        }
        System.exit(code);
    }

    /**
     * Names what writes the libraries' log, which nobody reads, without a search for services: the bundle that carries
     * services from bundle to bundle opens each installed jar when it is started, and so it is not.
     */
    private static void quieten() {
        System.getProperties().putIfAbsent("log4j.provider",
                "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.getProperties().putIfAbsent("log4j2.simplelogLevel", "OFF");
    }

    private static int run(String name, List<String> arguments)
            throws IOException, URISyntaxException, ReflectiveOperationException {
        Path plugins = Path.of(Start.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        try (UserFolder user = UserFolder.ofEnvironment()) {
            List<String> all = new ArrayList<>(List.of("-data", user.path().resolve(name).toString()));
            if (System.getProperty(STATED_AREA) != null) {
                all.addAll(arguments);
                return launch(plugins, all);
            }
            try (ConfigurationArea area = ConfigurationArea.take(plugins.getParent(), user.path(), name)) {
                all.addAll(List.of("-configuration", area.path().toString()));
                all.addAll(arguments);
                int code = launch(plugins, all);
                area.keep();
                return code;
            }
        }
    }

    /** The launcher is no dependency: it is found beside this bundle, and takes the framework from its own loader. */
    private static int launch(Path plugins, List<String> arguments) throws IOException, ReflectiveOperationException {
        System.getProperties().putIfAbsent(FRAMEWORK_PARENT, "current");
        System.getProperties().putIfAbsent(KEEP_COMPONENTS, "true");
        Class<?> launcher = PlatformLoader.of(plugins).loadClass(LAUNCHER);
        Object main = launcher.getConstructor().newInstance();
        return (int) launcher.getMethod("run", String[].class).invoke(main,
                (Object) arguments.toArray(String[]::new));
    }
}
