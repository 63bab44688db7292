// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.api.script.eventadapter.DataItemEventAdapter;
import org.eclipse.birt.report.engine.api.script.instance.IDataItemInstance;

/**
 * The event handler class of a slide's title that comes from the data. It shortens what would take more than two lines,
 * so that the room below stays as large as {@link SlidePictureSize} takes it for.
 */
public class SlideTitle extends DataItemEventAdapter {

    private static final int LONGEST = 110;
    private static final String ELLIPSIS = "\u2026";

    /** Creates the handler; BIRT does so once an item. */
    public SlideTitle() {
        super();
    }

    @Override
    public void onCreate(IDataItemInstance title, IReportContext context) {
        if (title.getValue() instanceof String text && text.length() > LONGEST) {
            title.setDisplayValue(text.substring(0, LONGEST - 1).stripTrailing() + ELLIPSIS);
        }
    }
}
