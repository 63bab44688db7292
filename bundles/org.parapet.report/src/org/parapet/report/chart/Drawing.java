// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.chart;

/** A picture laid out for a width. */
interface Drawing {

    /** {@return points} */
    double width();

    /** {@return points} */
    double height();

    void paint(Canvas canvas);
}
