// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import org.eclipse.birt.report.engine.api.impl.ScriptedDesignSearcher;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.ReportItemHandle;
import org.parapet.report.data.RecordDataSet;

/**
 * Looks in a design for scripts and event handlers that may change it before a report is made. Parapet's own event
 * handlers do not; of any other class the engine cannot tell.
 */
final class ChangingScripts extends ScriptedDesignSearcher {

    private static final String OWN = RecordDataSet.class.getPackageName() + '.';

    ChangingScripts(ReportDesignHandle design) {
        super(design);
    }

    boolean areIn(ReportDesignHandle design) {
        apply(design);
        return hasOnPrepareScript();
    }

    @Override
    protected void handleOnPrepare(ReportItemHandle item) {
        boolean script = item.getOnPrepare() != null && !item.getOnPrepare().isEmpty();
        String handler = item.getEventHandlerClass();
        if (script || handler == null || !handler.startsWith(OWN)) {
            super.handleOnPrepare(item);
        }
    }
}
