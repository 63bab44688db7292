// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.reports;

import java.util.List;
import java.util.Optional;
import org.parapet.report.render.OutputFormat;
import org.parapet.report.render.ReportException;

/** What is to be reported at the moment, and where to say how it goes. */
interface ReportDesk {

    /** {@return whether there are answers to report} */
    boolean canReport();

    /**
     * Gives what is to be reported.
     *
     * @return the chosen report of the chosen assessment; empty when nobody has answered
     * @throws ReportException when its contents cannot be made
     */
    Optional<ReportRequest> request() throws ReportException;

    /** {@return the formats in which the chosen report can be made} */
    List<OutputFormat> formats();

    /**
     * Says something below the buttons.
     *
     * @param text a sentence; empty to say nothing
     */
    void say(String text);

    /** Looks again at what can be done. */
    void enable();

    /**
     * Does something on the display's thread, unless the page was closed meanwhile.
     *
     * @param step what to do
     */
    void onDisplay(Runnable step);
}
