// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;

/**
 * A change of a live model that ends a problem. Made for the model as it was when it was validated: ask for cures anew
 * after every change. It uses EMF's plain setters, so a {@code ChangeCommand} on {@link #model()} records it for undo.
 */
public final class Cure {

    private final String label;

    private final EObject model;

    private final Runnable change;

    Cure(String label, EObject model, Runnable change) {
        this.label = Objects.requireNonNull(label, "label");
        this.model = Objects.requireNonNull(model, "model");
        this.change = Objects.requireNonNull(change, "change");
    }

    /**
     * {@return what it does, for people: an imperative sentence without a full stop, such as "Change the code to 1.4"}
     */
    public String label() {
        return label;
    }

    /** {@return the root of the model that it changes} */
    public EObject model() {
        return model;
    }

    /** Changes the model. Call it once, on the thread that owns the model. */
    public void apply() {
        change.run();
    }

    @Override
    public String toString() {
        return label;
    }
}
