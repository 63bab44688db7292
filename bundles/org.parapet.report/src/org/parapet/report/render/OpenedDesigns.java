// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.model.api.DesignElementHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;

/** The designs that a renderer has opened, worded in one language; those used last are kept for the next report. */
final class OpenedDesigns {

    /** How the names of tables begin that are keys of the wording. */
    private static final String SHEET = "sheet_";

    /** How many designs are kept open: each one in a few formats, with other parts of it hidden. */
    private static final int MOST_OPENED = 32;

    private final IReportEngine engine;
    private final Locale language;
    private final Map<Opening, OpenedDesign> opened = new LinkedHashMap<>(MOST_OPENED, 1, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Opening, OpenedDesign> eldest) {
            return size() > MOST_OPENED;
        }
    };

    OpenedDesigns(IReportEngine engine, Locale language) {
        this.engine = engine;
        this.language = language;
    }

    /**
     * {@return a design without the parts that parameters hide}
     *
     * @param design where it lies
     * @param answers the parameters that are true or false, by name
     * @throws EngineException if BIRT refuses to read it
     */
    OpenedDesign open(URL design, Map<String, Boolean> answers)
            throws EngineException, SemanticException, IOException {
        Opening opening = new Opening(design.toString(), answers);
        OpenedDesign known = opened.get(opening);
        if (known == null) {
            try (InputStream in = design.openStream()) {
                known = new OpenedDesign(engine.openReportDesign(design.toString(), in),
                        BuiltInReports.areShippedAs(design));
            }
            nameSheets(known.handle());
            new FixedWording(known.handle(), language).write();
            new SettledVisibility(answers).writeInto(known.handle());
            opened.put(opening, known);
        }
        return known;
    }

    /** Lets go of the designs. */
    void close() {
        opened.clear();
    }

    /** Sheets are called by the names of their tables; tables named with a key of the wording take its text. */
    private void nameSheets(ReportDesignHandle design) throws SemanticException {
        for (int index = 0; index < design.getBody().getCount(); index++) {
            DesignElementHandle element = design.getBody().get(index);
            if (element.getName() != null && element.getName().startsWith(SHEET)) {
                String name = design.getMessage(element.getName().replace('_', '.'), language);
                if (name != null) {
                    element.setName(name);
                }
            }
        }
    }

    /**
     * How a design is opened.
     *
     * @param design where it lies
     * @param answers the parameters that are true or false
     */
    private record Opening(String design, Map<String, Boolean> answers) {
    }
}
