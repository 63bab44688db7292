// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.help;

import org.eclipse.ui.IWorkbenchPage;

/** Starts the tutorial. */
public final class TutorialHandler extends HelpHandler {

    @Override
    protected String topic(IWorkbenchPage page) {
        return HelpTopics.TUTORIAL;
    }
}
