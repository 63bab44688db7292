// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.parapet.report.chart.ChartFormat;
import org.parapet.report.look.ReportLook;
import org.parapet.report.look.ReportLook.Logo;

/** An organisation's look in rows; every report has them. */
final class LookRows {

    private final ReportLook look;

    LookRows(ReportLook look) {
        this.look = look;
    }

    /** The data with the look's parameters and data set added. */
    ReportData added(ReportData data) {
        Map<String, Object> parameters = new TreeMap<>(data.parameters());
        parameters.put("hideLook", look.organisation().isEmpty() && look.logo().isEmpty());
        parameters.put("hideCover", !look.cover());
        parameters.put("coverText", look.coverText().orElse(""));
        Map<String, List<? extends Record>> sets = new TreeMap<>(data.dataSets());
        sets.put("look", List.of(new LookRow(look.organisation(), look.logo().map(Logo::png),
                ChartFormat.PNG.mediaType(), look.logo().map(Logo::alternative).orElse(""), look.logo().isEmpty())));
        return new ReportData(parameters, sets);
    }

    /**
     * The look.
     *
     * @param organisation the organisation's name
     * @param logo the logo as PNG
     * @param logoType its media type
     * @param logoAlternative a text in its place
     * @param hideLogo whether there is none
     */
    public record LookRow(Optional<String> organisation, Optional<byte[]> logo, String logoType,
            String logoAlternative, boolean hideLogo) {
    }
}
