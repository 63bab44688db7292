// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.checks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What other plug-ins can see of a package: one line for each public or protected type and member, as its source has
 * it.
 */
final class ApiSignatures {

    private final SortedSet<String> lines = new TreeSet<>();

    private ApiSignatures() {
    }

    /**
     * {@return the sorted signatures of a package}
     *
     * @param folders with sources of the package; those that do not exist hold none
     * @throws IOException when they cannot be read
     */
    static SortedSet<String> of(List<Path> folders) throws IOException {
        ApiSignatures signatures = new ApiSignatures();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                            .forEach(sources::add);
                }
            }
        }
        if (sources.isEmpty()) {
            throw new NoSuchFileException(folders.toString());
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree declared) {
                        signatures.type(declared, "", false);
                    }
                }
            }
        }
        return signatures.lines;
    }

    private void type(ClassTree type, String outer, boolean inInterface) {
        if (!visible(type.getModifiers(), inInterface)) {
            return;
        }
        String name = outer + type.getSimpleName();
        String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        lines.add(modifiers(type.getModifiers()) + kind + ' ' + name + parameters(type.getTypeParameters())
                + (type.getExtendsClause() == null ? "" : " extends " + type.getExtendsClause())
                + (type.getImplementsClause().isEmpty() ? "" : " implements " + joined(type.getImplementsClause())));
        boolean itself = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        for (Tree member : type.getMembers()) {
            switch (member) {
                case ClassTree nested -> type(nested, name + '.', itself);
                case MethodTree method -> method(method, type, name, itself);
                case VariableTree field -> field(field, type, name, itself);
                default -> { }
            }
        }
    }

    private void method(MethodTree method, ClassTree type, String owner, boolean inInterface) {
        boolean compact = type.getKind() == Tree.Kind.RECORD && method.getReturnType() == null;
        if (!visible(method.getModifiers(), inInterface) || compact) {
            return;
        }
        String name = method.getReturnType() == null ? type.getSimpleName().toString() : method.getName().toString();
        String types = method.getParameters().stream().map(parameter -> parameter.getType().toString())
                .collect(Collectors.joining(", "));
        lines.add(owner + ": " + modifiers(method.getModifiers()) + parameters(method.getTypeParameters())
                + (method.getReturnType() == null ? "" : method.getReturnType() + " ") + name + '(' + types + ')'
                + (method.getThrows().isEmpty() ? "" : " throws " + joined(method.getThrows())));
    }

    private void field(VariableTree field, ClassTree type, String owner, boolean inInterface) {
        Set<Modifier> flags = field.getModifiers().getFlags();
        boolean component = type.getKind() == Tree.Kind.RECORD && !flags.contains(Modifier.STATIC);
        if (component) {
            lines.add(owner + ": component " + field.getType() + ' ' + field.getName());
        } else if (visible(field.getModifiers(), inInterface)) {
            lines.add(owner + ": " + modifiers(field.getModifiers()) + field.getType() + ' ' + field.getName());
        }
    }

    private static boolean visible(ModifiersTree modifiers, boolean inInterface) {
        Set<Modifier> flags = modifiers.getFlags();
        return inInterface && !flags.contains(Modifier.PRIVATE) || flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED);
    }

    private static String modifiers(ModifiersTree modifiers) {
        return modifiers.getFlags().stream().filter(flag -> flag != Modifier.PUBLIC && flag != Modifier.SYNCHRONIZED)
                .map(flag -> flag + " ").collect(Collectors.joining());
    }

    private static String parameters(List<? extends Tree> parameters) {
        return parameters.isEmpty() ? "" : '<' + joined(parameters) + "> ";
    }

    private static String joined(List<? extends Tree> trees) {
        return trees.stream().map(Tree::toString).collect(Collectors.joining(", "));
    }
}
