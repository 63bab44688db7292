// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Contributions that a test puts in and takes out. */
final class FakeSource implements ContributionSource {

    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    FakeSource(Contribution... given) {
        contributions.addAll(List.of(given));
    }

    void add(Contribution contribution) {
        contributions.add(contribution);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    void remove(Contribution contribution) {
        contributions.remove(contribution);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public List<Contribution> contributions(ContributionKind kind) {
        return contributions.stream().filter(contribution -> contribution.kind() == kind).toList();
    }

    @Override
    public void addChangeListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeChangeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
