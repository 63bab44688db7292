// SPDX-License-Identifier: EPL-2.0
/** Published values of statistics, and what this product computes for them. */
package org.parapet.cli.selftest;
