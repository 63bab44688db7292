// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/**
 * Buttons, menus, commands and the titles of dialogs and pages are written like sentences, as everywhere in Parapet.
 */
class SentenceCaseTest {

    private static final Set<String> NAMES = Set.of("Parapet", "Overview", "Answers", "People", "Excel", "Word",
            "PowerPoint", "Enter", "Undo", "Redo", "Save", "Delete", "Tab", "Finish", "English", "Welsh", "German",
            "Parapet's");
    private static final Pattern LATER_WORD = Pattern.compile("(?<=[a-z,)&\\d-][ -]|[ -]\\()&?[A-Z]&?[a-z][\\w&']*");
    private static final Pattern MNEMONIC = Pattern.compile("&\\w");

    @Test
    void noLaterWordOfALabelBeginsWithACapitalLetter() throws IOException {
        List<String> wrong = new ArrayList<>();
        int labels = 0;
        for (String name : List.of("org.parapet.ui", "org.parapet.author.ui")) {
            Bundle bundle = Platform.getBundle(name);
            List<URL> files = new ArrayList<>(Collections.list(bundle.findEntries("/", "messages.properties", true)));
            files.add(bundle.getEntry("plugin.properties"));
            for (URL file : files) {
                for (var text : read(file).entrySet()) {
                    String key = (String) text.getKey();
                    String value = (String) text.getValue();
                    if (isLabel(file, key, value)) {
                        labels++;
                        LATER_WORD.matcher(value).results().map(word -> word.group().replace("&", ""))
                                .filter(word -> !NAMES.contains(word)).findAny()
                                .ifPresent(word -> wrong.add(key + "=" + value));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertFalse(labels < 400, "Only " + labels + " labels were found");
    }

    private static boolean isLabel(URL file, String key, String value) {
        boolean ofPlugin = file.getPath().endsWith("plugin.properties");
        return ofPlugin && !key.endsWith("description") && !key.endsWith("about") || MNEMONIC.matcher(value).find()
                || key.endsWith(".title") || key.startsWith("page.") && !value.contains(".");
    }

    private static Properties read(URL file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
