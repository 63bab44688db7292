// SPDX-License-Identifier: EPL-2.0
/** Made-up answers to try an instrument out with. They say nothing of any partnership. */
package org.parapet.analysis.simulation;
