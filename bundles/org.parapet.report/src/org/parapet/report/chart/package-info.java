// SPDX-License-Identifier: EPL-2.0
/**
 * Charts and pictures: what they show, as values without looks, and their drawing as vector or raster pictures.
 * Diverging bars are BIRT's; {@link org.parapet.report.chart.PictureRenderer} draws the others.
 */
package org.parapet.report.chart;
