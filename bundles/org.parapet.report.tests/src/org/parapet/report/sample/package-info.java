// SPDX-License-Identifier: EPL-2.0
/** Made-up report models for the tests. */
package org.parapet.report.sample;
