// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.List;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Problem;

/**
 * A crosswalk as its plug-in declares it. Only {@link #load()} opens the file.
 *
 * <p>Thread-safe. The loaded crosswalk is shared by everybody who asks for it and must not be changed.
 */
public final class CrosswalkEntry implements CatalogueEntry {

    private final String id;
    private final String edition;
    private final String title;
    private final String contributor;
    private final String file;
    private final CrosswalkLoading loading;

    CrosswalkEntry(DeclaredAttributes declared, ModelLoader<Crosswalk> loader) {
        id = declared.required("id");
        edition = declared.required("edition");
        title = declared.required("title");
        contributor = declared.contribution().contributor();
        file = declared.requiredFile("file");
        loading = new CrosswalkLoading(this, declared.contribution(), loader);
    }

    @Override
    public String id() {
        return id;
    }

    /** {@return the edition, which together with the id names this entry} */
    public String edition() {
        return edition;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String contributor() {
        return contributor;
    }

    /** {@return the crosswalk's file, relative to the root of the plug-in} */
    public String file() {
        return file;
    }

    /**
     * Loads the crosswalk, or gives what was loaded before as long as memory allows.
     *
     * @return the crosswalk; or no crosswalk and everything that is wrong with its file
     */
    public LoadResult<Crosswalk> load() {
        return loading.load();
    }

    /** The problems of the last load; none when nothing was loaded yet. */
    List<Problem> found() {
        return loading.found();
    }

    /** {@return id and edition} */
    @Override
    public String toString() {
        return id.concat("@").concat(edition);
    }
}
