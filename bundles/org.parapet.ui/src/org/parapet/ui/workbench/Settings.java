// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The settings of the person who uses the window, kept between starts. */
final class Settings {

    private static final String NODE = "org.parapet.ui";

    private Settings() {
    }

    static String get(String key, String absent) {
        return node(NODE).get(key, absent);
    }

    static void put(String key, String value) {
        put(NODE, key, value);
    }

    static void put(String nodeName, String key, String value) {
        IEclipsePreferences node = node(nodeName);
        node.put(key, value);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(Settings.class).warn("The setting " + key + " is not kept for the next start", e);
        }
    }

    private static IEclipsePreferences node(String name) {
        return InstanceScope.INSTANCE.getNode(name);
    }
}
