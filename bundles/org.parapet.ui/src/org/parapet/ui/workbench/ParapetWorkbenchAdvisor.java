// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.parapet.ui.home.HomeEditor;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.recovery.UnsavedWork;

/** Sets the workbench up for people who do not know Eclipse, and opens the files it was started with. */
final class ParapetWorkbenchAdvisor extends WorkbenchAdvisor {

    private final List<Path> files;

    ParapetWorkbenchAdvisor(List<Path> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IPreferenceStore preferences = PlatformUI.getPreferenceStore();
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_MEMORY_MONITOR, false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return AssessmentPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ParapetWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        if (page.getEditorReferences().length == 0) {
            HomeEditor.open(page);
        }
        files.forEach(file -> PartnershipEditor.open(page, file));
        UnsavedWork.open(page);
    }
}
