// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parapet.ui.tests.WorkbenchDriver;

/** No key opens a part of the platform that people who assess partnerships do not know. */
class OwnKeysTest {

    private static final Set<String> OF_THE_PLATFORM = Set.of("file.save", "file.saveAs", "file.close", "file.closeAll",
            "file.print", "file.exit", "edit.undo", "edit.redo", "edit.cut", "edit.copy", "edit.paste",
            "edit.selectAll", "window.nextEditor", "window.previousEditor", "navigate.nextSubTab",
            "navigate.previousSubTab");

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void keysLeadToTheProductsCommandsOnly() {
        Set<String> foreign = bindings().stream().map(binding -> binding.getParameterizedCommand().getId())
                .filter(id -> !id.startsWith("org.parapet."))
                .filter(id -> !OF_THE_PLATFORM.contains(id.replace("org.eclipse.ui.", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), foreign);
    }

    @Test
    void theUsualKeysAreThere() {
        Set<String> bound = bindings().stream()
                .map(binding -> binding.getTriggerSequence() + " " + binding.getParameterizedCommand().getId()
                        .replace("org.eclipse.ui.", ""))
                .collect(Collectors.toSet());
        assertTrue(bound.containsAll(List.of("CTRL+S file.save", "CTRL+Z edit.undo", "CTRL+Y edit.redo",
                "CTRL+C edit.copy", "CTRL+V edit.paste", "CTRL+P file.print", "CTRL+3 org.parapet.ui.findAnything",
                "F1 org.parapet.ui.showHelp")), bound::toString);
    }

    /** The platform takes some keys away again on some systems, whatever the product says of them. */
    @Test
    void everyKeyOfTheProductIsLeftToIt() {
        Set<String> said = bindings().stream().filter(binding -> "org.parapet.ui.keys".equals(binding.getSchemeId()))
                .map(OwnKeysTest::text).collect(Collectors.toCollection(TreeSet::new));
        IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
        window.run(() -> window.window().forceActive());
        window.waitUntil("the window's keys are active", () -> service.isPerfectMatch(sequence("CTRL+Z")));
        assertEquals(Set.of(), window.get(() -> said.stream().filter(each -> !text(
                service.getPerfectMatch(sequence(each.substring(0, each.indexOf(' '))))).equals(each))
                .collect(Collectors.toSet())));
    }

    private static String text(Binding binding) {
        return binding == null ? "" : binding.getTriggerSequence() + " " + binding.getParameterizedCommand().getId();
    }

    private static KeySequence sequence(String text) {
        try {
            return KeySequence.getInstance(text);
        } catch (ParseException e) {
            throw new AssertionError(text, e);
        }
    }

    private List<Binding> bindings() {
        return window.get(() -> {
            IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
            Set<String> schemes = schemes(service);
            return Arrays.stream(service.getBindings()).filter(binding -> schemes.contains(binding.getSchemeId()))
                    .filter(binding -> binding.getParameterizedCommand() != null && (binding.getPlatform() == null
                            || binding.getPlatform().equals(SWT.getPlatform())))
                    .toList();
        });
    }

    private static Set<String> schemes(IBindingService service) throws NotDefinedException {
        Set<String> schemes = new TreeSet<>();
        for (Scheme scheme = service.getActiveScheme(); scheme != null; scheme = scheme.getParentId() == null ? null
                : service.getScheme(scheme.getParentId())) {
            schemes.add(scheme.getId());
        }
        return schemes;
    }
}
