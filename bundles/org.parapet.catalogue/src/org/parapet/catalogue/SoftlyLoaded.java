// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** The model behind a contribution's file: loaded on first use, kept as long as memory allows, failures contained. */
abstract class SoftlyLoaded<T extends EObject> {

    private final Contribution contribution;
    private final String file;
    private final ModelLoader<T> loader;
    private SoftReference<LoadResult<T>> loaded = new SoftReference<>(null);
    private List<Problem> found = List.of();
    private boolean broken;

    SoftlyLoaded(Contribution contribution, String file, ModelLoader<T> loader) {
        this.contribution = contribution;
        this.file = file;
        this.loader = loader;
    }

    final Contribution contribution() {
        return contribution;
    }

    final synchronized LoadResult<T> load() {
        LoadResult<T> result = loaded.get();
        if (result == null) {
            result = read();
            loaded = new SoftReference<>(result);
            found = result.problems();
            broken = result.model().isEmpty();
        }
        return result;
    }

    /** The problems of the last load; none when nothing was loaded yet. */
    final synchronized List<Problem> found() {
        return found;
    }

    /** Whether the last load gave no model; false when nothing was loaded yet. */
    final synchronized boolean broken() {
        return broken;
    }

    /** What the contribution says of the model that the model says otherwise. */
    abstract List<Problem> disagreements(T model, Place place);

    final String name() {
        return contribution.contributor().concat("/").concat(file);
    }

    private LoadResult<T> read() {
        try {
            Optional<InputStream> content = contribution.openFile(file);
            if (content.isEmpty()) {
                return failed(Problem.error("file-missing", Place.of(name()), Messages.get("file.missing", file),
                        Messages.get("file.missing.cure", file)));
            }
            try (InputStream in = content.get()) {
                return checked(loader.load(in, name()));
            }
        } catch (IOException e) {
            return failed(Problem.error("file-unreadable", Place.of(name()),
                    Messages.get("file.unreadable", file, String.valueOf(e.getMessage())),
                    Messages.get("file.unreadable.cure")));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(Problem.error("load-failed", Place.of(name()),
                    Messages.get("load.failed", file, e.toString()), Messages.get("load.failed.cure")));
        }
    }

    private LoadResult<T> checked(LoadResult<T> result) {
        return result.checked((model, locations) -> disagreements(model, Place.of(name())));
    }

    private LoadResult<T> failed(Problem problem) {
        return new LoadResult<>(Optional.empty(), List.of(problem), Locations.none(name()), Optional.empty(),
                OptionalInt.empty());
    }
}
