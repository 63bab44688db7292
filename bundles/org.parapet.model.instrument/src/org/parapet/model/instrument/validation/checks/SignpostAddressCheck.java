// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.validation.checks;

import java.net.URI;
import java.net.URISyntaxException;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Signpost;
import org.parapet.model.instrument.validation.InstrumentCheck;
import org.parapet.model.instrument.validation.ProblemCollector;

/** Signposts lead to the web only. */
final class SignpostAddressCheck implements InstrumentCheck {

    @Override
    public void check(Instrument instrument, ProblemCollector problems) {
        for (Signpost signpost : instrument.getSignposts()) {
            if (!Parts.isBlank(signpost.getAddress()) && !isWebAddress(signpost.getAddress())) {
                problems.error(signpost, "signpost-address", signpost.getAddress());
            }
        }
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
