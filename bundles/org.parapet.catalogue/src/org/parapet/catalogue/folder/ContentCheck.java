// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.util.List;
import java.util.function.Function;

/** Checks the model files that a plug-in contributes, each by itself and against what the plugin.xml says of it. */
@FunctionalInterface
public interface ContentCheck {

    /**
     * {@return what the files hold and everything wrong with them}
     *
     * @param files all of them, in the order of the plugin.xml
     * @param contentOf gives the bytes of each
     * @param jarName what to call the jar in messages
     */
    InspectedContent check(List<ContributedFile> files, Function<ContributedFile, byte[]> contentOf, String jarName);
}
