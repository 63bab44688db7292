// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the EMF code of Parapet's models from their {@code .ecore} and {@code .genmodel} files, or checks that the
 * committed code is what they give.
 * <p>
 * Usage: {@code generate BUNDLES} or {@code check BUNDLES SCRATCH}, where BUNDLES is the folder that holds the bundles.
 */
public final class ModelGenerator {

    private static final List<String> MODEL_BUNDLES =
            List.of("org.parapet.model.instrument", "org.parapet.model.assessment", "org.parapet.model.comparison");
    private static final List<String> WITHOUT_EDITING = List.of("org.parapet.model.comparison");

    private ModelGenerator() {
    }

    /**
     * Runs the generator.
     *
     * @param arguments see the class comment
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path bundles = Path.of(arguments[1]).toAbsolutePath().normalize();
        switch (arguments[0]) {
            case "generate" -> generate(bundles);
            case "check" -> check(bundles, Path.of(arguments[2]).toAbsolutePath().normalize());
            default -> throw new IllegalArgumentException("Expected generate or check, not " + arguments[0]);
        }
    }

    private static void generate(Path bundles) throws IOException {
        for (String bundle : MODEL_BUNDLES) {
            clear(bundles.resolve(bundle).resolve("src-gen"));
            clear(bundles.resolve(bundle + ".edit").resolve("src-gen"));
            run(bundles, bundle);
        }
    }

    private static void check(Path bundles, Path scratch) throws IOException {
        clear(scratch);
        for (String bundle : MODEL_BUNDLES) {
            Path model = bundles.resolve(bundle).resolve("model");
            Path copy = Files.createDirectories(scratch.resolve(bundle).resolve("model"));
            for (Path file : filesBelow(model)) {
                Files.copy(file, copy.resolve(model.relativize(file)));
            }
        }
        List<String> differences = new ArrayList<>();
        for (String bundle : MODEL_BUNDLES) {
            run(scratch, bundle);
            differences.addAll(differences(scratch, bundles, bundle));
            differences.addAll(differences(scratch, bundles, bundle + ".edit"));
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException("Generated code is stale against its model; run releng/generate-model. "
                    + "Differing files: " + String.join(", ", differences));
        }
    }

    private static List<String> differences(Path expectedRoot, Path actualRoot, String bundle) throws IOException {
        Path expected = expectedRoot.resolve(bundle).resolve("src-gen");
        Path actual = actualRoot.resolve(bundle).resolve("src-gen");
        List<String> differences = new ArrayList<>();
        for (Path file : filesBelow(expected)) {
            Path other = actual.resolve(expected.relativize(file));
            if (!Files.exists(other) || !Files.readString(file).replace("\r\n", "\n")
                    .equals(Files.readString(other).replace("\r\n", "\n"))) {
                differences.add(bundle + "/src-gen/" + expected.relativize(file));
            }
        }
        for (Path file : filesBelow(actual)) {
            if (!Files.exists(expected.resolve(actual.relativize(file)))) {
                differences.add(bundle + "/src-gen/" + actual.relativize(file) + " (no longer generated)");
            }
        }
        return differences;
    }

    private static void run(Path root, String bundle) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        for (String name : MODEL_BUNDLES) {
            register(root, name);
            register(root, name + ".edit");
        }
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);

        String modelFile = bundle.substring(bundle.lastIndexOf('.') + 1) + ".genmodel";
        GenModel model = (GenModel) resources
                .getResource(URI.createPlatformResourceURI(bundle + "/model/" + modelFile, true), true)
                .getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setCodeFormatting(false);
        model.setUpdateClasspath(false);
        EcoreUtil.resolveAll(model);
        Diagnostic validity = model.diagnose();
        if (validity.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(modelFile + ": " + validity.getChildren());
        }

        Generator generator = new Generator();
        generator.setInput(model);
        require(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()), modelFile);
        if (!WITHOUT_EDITING.contains(bundle)) {
            require(generator.generate(model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor()),
                    modelFile);
        }
    }

    private static void register(Path root, String project) {
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(root.resolve(project) + "/"));
    }

    private static void require(Diagnostic result, String modelFile) {
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(modelFile + ": " + result.getMessage() + " " + result.getChildren());
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
