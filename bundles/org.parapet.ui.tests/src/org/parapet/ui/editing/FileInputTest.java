// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a window remembers of its open files. */
class FileInputTest {

    private static final Path FILE = Path.of("ours.partnership").toAbsolutePath();

    @Test
    void aFileIsTheSameHoweverItsPathIsWritten() {
        assertEquals(new FileInput(FILE), new FileInput(Path.of("folder", "..", "ours.partnership")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.parapet.ui.fileInput", "org.parapet.ui.partnershipInput"})
    void aWindowFindsTheFilesItWasClosedWith(String factory) {
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        new FileInput(FILE).saveState(memento);
        IElementFactory restored = PlatformUI.getWorkbench().getElementFactory(factory);
        assertEquals(new FileInput(FILE), restored.createElement(memento));
    }
}
