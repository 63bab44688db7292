// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.parapet.ui.editing.FileEditors;
import org.parapet.ui.home.HomeEditor;
import org.parapet.ui.recovery.UnsavedWork;
import org.parapet.ui.widgets.PaleButtons;
import org.parapet.ui.widgets.PaleTools;
import org.parapet.ui.widgets.TabKey;

/** Sets the workbench up for people who do not know Eclipse, and opens the files it was started with. */
final class ParapetWorkbenchAdvisor extends WorkbenchAdvisor {

    private final List<Path> files;
    private final Optional<Path> requestFolder;
    private Optional<OpenRequests> requests = Optional.empty();

    ParapetWorkbenchAdvisor(List<Path> files, Optional<Path> requestFolder) {
        this.files = List.copyOf(files);
        this.requestFolder = requestFolder;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IPreferenceStore preferences = PlatformUI.getPreferenceStore();
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_MEMORY_MONITOR, false);
        Window.setDefaultImages(WindowImages.all());
        PaleButtons.watch(Display.getCurrent());
        PaleTools.watch(Display.getCurrent());
        PlatformWords.settle();
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
        Display display = PlatformUI.getWorkbench().getDisplay();
        Appearance.follow(display);
        TabKey.leadsOn(display);
        display.addListener(SWT.OpenDocument, event -> show(List.of(Path.of(event.text))));
        IWorkbenchPage page = page();
        if (page == null) {
            return;
        }
        if (page.getEditorReferences().length == 0) {
            HomeEditor.open(page);
        }
        files.forEach(file -> FileEditors.open(page, file));
        UnsavedWork.open(page);
        receiveRequests(display);
    }

    @Override
    public void postShutdown() {
        requests.ifPresent(OpenRequests::close);
    }

    private void receiveRequests(Display display) {
        if (requestFolder.isEmpty()) {
            return;
        }
        try {
            requests = Optional.of(OpenRequests.receive(requestFolder.get(),
                    asked -> display.asyncExec(() -> show(asked))));
        } catch (IOException e) {
            ParapetUi.log().warn("Files from a second start cannot be received", e);
        }
    }

    private static void show(List<Path> asked) {
        IWorkbenchPage page = page();
        if (page == null) {
            return;
        }
        Shell shell = page.getWorkbenchWindow().getShell();
        shell.setMinimized(false);
        shell.forceActive();
        asked.forEach(file -> FileEditors.open(page, file));
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        return window == null ? null : window.getActivePage();
    }
}
