// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.cure;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.Instrument;

/**
 * Knows the actions and signposts that are for one finding alone. Without it they would be for every area to work on,
 * or for every finding.
 */
public final class ForOneFinding {

    private ForOneFinding() {
    }

    /**
     * {@return the actions, then the signposts, that name the finding and no other}
     *
     * @param kind of an instrument
     */
    public static List<EObject> of(FindingKind kind) {
        return EcoreUtil.getRootContainer(kind) instanceof Instrument instrument ? Stream.<EObject>concat(
                instrument.getActions().stream().filter(action -> action.getFindingKinds().equals(List.of(kind))),
                instrument.getSignposts().stream().filter(post -> post.getFindingKinds().equals(List.of(kind))))
                .toList() : List.of();
    }
}
