// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parapet.ui.workbench.ParapetUi;

/** An instrument plug-in that is broken is named on the first page, and takes nothing else with it. */
class BrokenInstrumentTest {

    private static final String NAME = "org.example.broken";
    private static final String PLUGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin>
               <extension point="org.parapet.catalogue.instruments">
                  <instrument id="broken" edition="1" title="Broken" shortTitle="Broken" fidelity="verbatim"
                     language="en" items="3" minutes="5" abstract="Lost." file="lost.instrument"/>
               </extension>
            </plugin>
            """;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    @Test
    void homeNamesThePluginAndTheOthersWork() throws Exception {
        window.openHome();
        try (TestPlugin broken = TestPlugin.install(NAME,
                Map.of("plugin.xml", PLUGIN.getBytes(StandardCharsets.UTF_8)))) {
            window.waitUntil("the catalogue knows of the broken plug-in", () -> ParapetUi.catalogue().problems()
                    .stream().anyMatch(problem -> problem.contributor().contains(NAME)));
            window.settle();
            window.screenshot("broken-plugin");
            window.waitForText(NAME);
            for (String id : new String[] {"pat", "leeds", "pat2"}) {
                assertFalse(Partnerships.instrument(id).getSections().isEmpty(), id + " does not load any more");
            }
        }
        window.waitUntil("the broken plug-in is forgotten", () -> ParapetUi.catalogue().problems().isEmpty());
        window.waitUntil("the first page is without it", () -> window.findAll(Control.class,
                control -> VisibleText.of(control).contains(NAME)).isEmpty());
        window.screenshot("broken-plugin-gone");
    }
}
