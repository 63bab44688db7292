// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.osgi.framework.FrameworkUtil;

/** The help pages by topic; a page of an editor has the topic of its id. */
final class HelpTopics {

    /** The list of all topics. */
    static final String INDEX = "index";
    /** The first step of the tutorial; the others have other numbers. */
    static final String TUTORIAL = "tutorial-1";

    private static final String TUTORIAL_STEPS = "tutorial-";
    private static final String EDITORS = "org.parapet.ui.";
    private static final String AUTHOR = "author";
    private static final String AUTHORING = "org.parapet.author.ui.";

    private HelpTopics() {
    }

    /** {@return the topic of what an editor shows; the list of topics where it has none} */
    static String of(Optional<IEditorPart> editor) {
        return editor.map(HelpTopics::name).filter(HelpTopics::exists).orElse(INDEX);
    }

    private static String name(IEditorPart editor) {
        if (editor.getSite() != null && editor.getSite().getId().startsWith(AUTHORING)) {
            return Optional.of(editor).filter(FormEditor.class::isInstance).map(FormEditor.class::cast)
                    .map(FormEditor::getActivePageInstance).map(page -> AUTHOR + '-' + page.getId())
                    .filter(HelpTopics::exists).orElse(AUTHOR);
        }
        if (editor instanceof FormEditor pages && pages.getActivePageInstance() instanceof IFormPage page) {
            return page.getId().substring(page.getId().lastIndexOf('.') + 1);
        }
        String id = editor.getSite() instanceof IEditorSite site ? site.getId() : "";
        return id.startsWith(EDITORS) ? id.substring(EDITORS.length()) : id;
    }

    static boolean isTutorial(String topic) {
        return topic.startsWith(TUTORIAL_STEPS);
    }

    static boolean exists(String topic) {
        return find(topic).isPresent();
    }

    private static Optional<URL> find(String topic) {
        return !topic.matches("[A-Za-z0-9-]+") ? Optional.empty() : Optional.ofNullable(FileLocator.find(
                FrameworkUtil.getBundle(HelpTopics.class), IPath.fromPortableString("help/" + topic + ".html")));
    }

    /**
     * Opens a help page.
     *
     * @return its XHTML, to be closed by the caller; empty when there is no such topic
     * @throws IOException when it cannot be read
     */
    static Optional<InputStream> open(String topic) throws IOException {
        Optional<URL> page = find(topic);
        return page.isEmpty() ? Optional.empty() : Optional.of(page.get().openStream());
    }
}
