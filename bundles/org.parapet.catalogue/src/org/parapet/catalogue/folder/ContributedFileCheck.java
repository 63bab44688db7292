// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.io.InputStream;
import java.util.List;
import org.parapet.model.files.Problem;

/** Checks a model file that a plug-in contributes. */
@FunctionalInterface
public interface ContributedFileCheck {

    /**
     * {@return everything wrong with the file}
     *
     * @param element the element that contributes it: {@code instrument}, {@code translation} or {@code crosswalk}
     * @param content the file, not closed
     * @param name what to call it in messages
     */
    List<Problem> check(String element, InputStream content, String name);
}
