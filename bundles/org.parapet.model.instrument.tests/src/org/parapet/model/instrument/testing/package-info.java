// SPDX-License-Identifier: EPL-2.0
/** Small models for tests, and what tests say about problems. */
package org.parapet.model.instrument.testing;
