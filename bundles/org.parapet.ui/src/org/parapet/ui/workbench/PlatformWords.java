// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * The platform's own words that people meet here, in sentence case like all else in the window. The classes that hold
 * them are open to the workbench's own bundles only; a word that is not there stays as the platform has it.
 */
final class PlatformWords {

    /** Fields of a class of the platform that each hold one text; {@code platform.FIELD} is what it is to say. */
    record Words(String bundle, String type, List<String> fields) {

        /** {@return the class that holds the texts} */
        Class<?> load() throws ClassNotFoundException {
            Bundle holder = Platform.getBundle(bundle);
            if (holder == null) {
                throw new ClassNotFoundException(type);
            }
            return holder.loadClass(type);
        }
    }

    private static final List<Words> ALL = List.of(
            new Words("org.eclipse.e4.ui.workbench.renderers.swt",
                    "org.eclipse.e4.ui.internal.workbench.renderers.swt.SWTRenderersMessages",
                    List.of("menuCloseOthers", "menuCloseAll", "menuCloseRight", "menuCloseLeft",
                            "choosePartsToSaveTitle", "choosePartsToSave", "choosePartsToSave_Button_Dont_Save")),
            new Words("org.eclipse.ui.workbench", "org.eclipse.ui.internal.WorkbenchMessages",
                    List.of("SelectionDialog_selectLabel", "SelectionDialog_deselectLabel",
                            "CheckedTreeSelectionDialog_select_all", "CheckedTreeSelectionDialog_deselect_all",
                            "ListSelection_title", "Save_Resource", "SaveableHelper_Dont_Save",
                            "EditorManager_saveResourcesTitle", "EditorManager_saveResourcesMessage",
                            "SaveableHelper_Save_0_of_m")));

    private PlatformWords() {
    }

    /** {@return where the words are} */
    static List<Words> all() {
        return ALL;
    }

    /** Gives the platform the words; to be called before it shows any. */
    static void settle() {
        for (Words words : ALL) {
            try {
                Class<?> type = words.load();
                for (String field : words.fields()) {
                    type.getField(field).set(null, Messages.text("platform." + field));
                }
            } catch (ReflectiveOperationException e) {
                ParapetUi.log().warn("The platform keeps its own words for some entries of menus and dialogs", e);
            }
        }
    }
}
