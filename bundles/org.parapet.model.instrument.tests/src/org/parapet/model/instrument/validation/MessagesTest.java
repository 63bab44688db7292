// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.parapet.model.crosswalk.CrosswalkPackage;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.translation.TranslationPackage;

/** The texts of the rules. */
class MessagesTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.parapet.model.instrument.validation.messages");

    @Test
    void eachRuleHasAMessageAndACure() {
        Set<String> messages = rules(".message");
        assertTrue(messages.size() > 80, "rules found");
        assertEquals(messages, rules(".cure"));
    }

    @Test
    void textsAreMessageFormatsWithoutAFullStop() {
        for (String key : TEXTS.keySet()) {
            String text = new MessageFormat(TEXTS.getString(key)).format(new Object[] {"a", "b", "c", "d"});
            assertTrue(!text.isBlank() && !text.contains("{") && !text.endsWith("."), key + ": " + text);
        }
    }

    @Test
    void eachClassHasAName() {
        List<EPackage> packages = List.of(InstrumentPackage.eINSTANCE, CrosswalkPackage.eINSTANCE,
                TranslationPackage.eINSTANCE);
        Stream<EClass> classes = packages.stream().flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(each -> !each.isAbstract());
        classes.forEach(each -> assertTrue(TEXTS.containsKey("part." + each.getName()), each.getName()));
    }

    private static Set<String> rules(String ending) {
        Set<String> rules = new TreeSet<>();
        TEXTS.keySet().stream().filter(key -> key.endsWith(ending))
                .forEach(key -> rules.add(key.substring(0, key.length() - ending.length())));
        return rules;
    }
}
