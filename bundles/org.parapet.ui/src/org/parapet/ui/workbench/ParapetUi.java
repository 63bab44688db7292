// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.folder.InstrumentFolder;
import org.parapet.catalogue.folder.InstrumentFolderWatch;
import org.parapet.catalogue.registry.OsgiCatalogue;

/** Opens the catalogue of instruments for the window's parts and closes it with the bundle. */
public final class ParapetUi implements BundleActivator {

    private OsgiCatalogue catalogue;
    private InstrumentFolderWatch watch;
    private ServiceRegistration<Catalogue> registration;
    private ServiceRegistration<InstrumentFolder> folder;
    private ServiceRegistration<RecentFiles> recentFiles;

    @Override
    public void start(BundleContext context) {
        catalogue = OsgiCatalogue.open(context, RegistryFactory.getRegistry());
        registration = context.registerService(Catalogue.class, catalogue.catalogue(), null);
        folder = context.registerService(InstrumentFolder.class, catalogue.folder(), null);
        watch = new InstrumentFolderWatch(catalogue.folder());
        recentFiles = context.registerService(RecentFiles.class, RecentFiles.ofSettings(), null);
    }

    @Override
    public void stop(BundleContext context) {
        watch.close();
        recentFiles.unregister();
        folder.unregister();
        registration.unregister();
        catalogue.close();
    }

    /**
     * Gives the catalogue of the running window.
     *
     * @return the catalogue
     * @throws IllegalStateException when the window's bundle is not running
     */
    public static Catalogue catalogue() {
        return service(Catalogue.class);
    }

    /**
     * Looks into the instruments folders at once, as the window does by itself a moment after they change. Away from
     * the display's thread.
     *
     * @throws IllegalStateException when the window's bundle is not running
     */
    public static void lookForInstruments() {
        service(InstrumentFolder.class).synchronise();
    }

    /**
     * Gives the list of files opened lately.
     *
     * @return the list; for the display's thread
     * @throws IllegalStateException when the window's bundle is not running
     */
    public static RecentFiles recentFiles() {
        return service(RecentFiles.class);
    }

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(ParapetUi.class).getBundleContext();
        ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            S found = tracker.getService();
            if (found == null) {
                throw new IllegalStateException(type.getSimpleName() + " is not there: the bundle is not running");
            }
            return found;
        } finally {
            tracker.close();
        }
    }

    /** {@return the log of the window's bundle} */
    public static ILog log() {
        return Platform.getLog(ParapetUi.class);
    }
}
