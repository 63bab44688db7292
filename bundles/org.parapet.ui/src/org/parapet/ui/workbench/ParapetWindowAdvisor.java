// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets up one window: its size, title and menus. */
final class ParapetWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int LEAST_WIDTH = 1280;
    private static final int LEAST_HEIGHT = 800;
    private static final double SHARE_OF_SCREEN = 0.8;

    ParapetWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ParapetActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(initialSize());
        configurer.setTitle(Messages.text("window.title"));
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(false);
        configurer.addEditorAreaTransfer(FileTransfer.getInstance());
    }

    private static Point initialSize() {
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Point(side(screen.width, LEAST_WIDTH), side(screen.height, LEAST_HEIGHT));
    }

    private static int side(int available, int least) {
        return Math.min(available, Math.max(least, (int) (available * SHARE_OF_SCREEN)));
    }

    @Override
    public void postWindowCreate() {
        DroppedFiles.on(getWindowConfigurer().getWindow());
        getWindowConfigurer().configureEditorAreaDropListener(DroppedFiles.listener(getWindowConfigurer().getWindow()));
    }

    @Override
    public void postWindowOpen() {
        Splash.close();
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null) {
            page.addPartListener(new RecentFilesRecorder(ParapetUi.recentFiles()));
            page.addPartListener(new EmptyWindow(page));
            AttachedParts.on(page);
        }
    }
}
