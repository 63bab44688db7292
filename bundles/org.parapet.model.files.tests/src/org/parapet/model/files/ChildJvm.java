// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** Starts a small Java process with the classes under test, whatever class loaders they came from. */
final class ChildJvm {

    private ChildJvm() {
    }

    static Process start(Class<?> main, String... arguments) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx64m", "-cp", classPath(main),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String classPath(Class<?> main) {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> each : List.of(main, AtomicFiles.class, URI.class, EObject.class, XMLResource.class)) {
            places.add(classFolder(each).getPath());
        }
        return places.stream().collect(Collectors.joining(File.pathSeparator));
    }

    /** In a workspace build, an OSGi framework names the bundle's folder, and the classes lie below it. */
    private static File classFolder(Class<?> each) {
        try {
            File place = new File(each.getProtectionDomain().getCodeSource().getLocation().toURI());
            File built = new File(place, "target/classes");
            return built.isDirectory() ? built : place;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
