// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.tests.Partnerships;
import org.parapet.ui.tests.WorkbenchDriver;

/** Every page has help of its own, and the help leads nowhere that is not there. */
class HelpTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private String topic() {
        return window.get(() -> ((HelpView) window.page().findView(HelpView.ID)).topic());
    }

    @Test
    void everyPageOfAPartnershipHasHelpOfItsOwn() throws Exception {
        window.open(Partnerships.sample(folder));
        window.command("org.parapet.ui.showHelp");
        for (String page : window.pages()) {
            window.showPage(page);
            assertEquals(page, topic(), "The page " + page + " has no help of its own");
            window.screenshot("help-" + page);
        }
    }

    @Test
    void f1ShowsHelpOnThePageInFront() throws Exception {
        window.open(Partnerships.sample(folder));
        window.showPage("reports");
        window.waitUntil("something has the focus", () -> window.display().getFocusControl() != null);
        window.key('\0', SWT.F1, SWT.NONE);
        window.waitUntil("the help is open", () -> window.page().findView(HelpView.ID) != null);
        assertEquals("reports", topic());
    }

    @Test
    void everyPageOfTheInstrumentEditorHasHelpOfItsOwn() throws Exception {
        Path file = folder.resolve("pat.instrument");
        try (InputStream in = Platform.getBundle("org.parapet.instruments.pat").getEntry("pat.instrument")
                .openStream()) {
            Files.copy(in, file);
        }
        window.run(() -> FileEditors.open(window.page(), file));
        window.command("org.parapet.ui.showHelp");
        for (String page : List.of("about", "questions", "answers", "scoring", "actions", "process", "notes",
                "crosswalk", "translations", "preview", "tryout")) {
            window.run(() -> ((FormEditor) window.page().getActiveEditor()).setActivePage(page));
            window.settle();
            assertEquals("author-" + page, topic(), "The page " + page + " has no help of its own");
        }
        window.screenshot("help-author");
    }

    @Test
    void homeHasHelpOfItsOwn() {
        window.openHome();
        window.command("org.parapet.ui.showHelp");
        assertEquals("home", topic());
    }

    @Test
    void theTutorialLeadsFromStepToStep() throws Exception {
        window.open(Partnerships.sample(folder));
        window.command("org.parapet.ui.tutorial");
        assertEquals("tutorial-1", topic());
        window.screenshot("tutorial");
        window.showPage("findings");
        assertEquals("tutorial-1", topic(), "The tutorial was left by looking at a page");
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        Set<String> seen = new HashSet<>(Set.of(HelpTopics.INDEX));
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            String topic = waiting.pop();
            String page;
            try (InputStream in = HelpTopics.open(topic).orElseThrow(() -> new AssertionError(topic + " is missing"))) {
                page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            try (InputStream in = HelpTopics.open(topic).orElseThrow()) {
                HelpText help = HelpText.read(in, 20);
                assertFalse(help.title().isBlank());
            }
            for (Matcher link = LINK.matcher(page); link.find();) {
                String target = link.group(1);
                if (target.startsWith("command:")) {
                    assertTrue(window.get(() -> PlatformUI.getWorkbench().getService(ICommandService.class)
                            .getCommand(target.substring(8)).isDefined()), topic + " offers " + target);
                } else if (target.endsWith(".html") && seen.add(target.replace(".html", ""))) {
                    waiting.push(target.replace(".html", ""));
                } else {
                    assertNotNull(target);
                }
            }
        }
        assertTrue(seen.size() > 15, "Only " + seen + " can be reached");
    }

    @Test
    void everyPageCanBeShown() {
        window.command("org.parapet.ui.showHelp");
        for (String topic : new String[] {"index", "keys", "files", "privacy", "plan", "followup", "tutorial-7"}) {
            window.run(() -> ((HelpView) window.page().findView(HelpView.ID)).show(topic));
            assertEquals(topic, topic());
        }
        window.screenshot("help-index");
    }
}
