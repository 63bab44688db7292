// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.List;

/** Where the catalogue learns what plug-ins contribute. */
public interface ContributionSource {

    /**
     * {@return everything contributed to an extension point at this moment}
     *
     * <p>Where two contributions claim the same id and edition, the earlier one counts, so the order must be the same
     * each time.
     *
     * @param kind the extension point
     */
    List<Contribution> contributions(ContributionKind kind);

    /** {@return what the source itself found wrong, such as a plug-in that was refused; none as a rule} */
    default List<CatalogueProblem> problems() {
        return List.of();
    }

    /**
     * Asks to be told when contributions have come or gone.
     *
     * @param listener called after the change, on any thread; adding it twice has no effect
     */
    void addChangeListener(Runnable listener);

    /**
     * Takes back {@link #addChangeListener}.
     *
     * @param listener not called any more
     */
    void removeChangeListener(Runnable listener);
}
