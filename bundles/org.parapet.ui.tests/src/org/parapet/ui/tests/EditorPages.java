// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.util.List;
import java.util.Objects;
import java.util.Vector;
import org.eclipse.ui.forms.editor.FormEditor;

/** The pages of an editor, which keeps them to itself. */
final class EditorPages {

    private EditorPages() {
    }

    static List<Object> of(FormEditor editor) {
        try {
            var pages = FormEditor.class.getDeclaredField("pages");
            pages.setAccessible(true);
            return ((Vector<?>) pages.get(editor)).stream().filter(Objects::nonNull).map(Object.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Form editors keep their pages elsewhere", e);
        }
    }
}
