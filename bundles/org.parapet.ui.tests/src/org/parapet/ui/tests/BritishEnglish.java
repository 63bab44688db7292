// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets each test of a class read texts and numbers as in the United Kingdom, whatever the machine's language is. */
public final class BritishEnglish implements BeforeEachCallback, AfterEachCallback {

    private final Locale before = Locale.getDefault();

    @Override
    public void beforeEach(ExtensionContext context) {
        Locale.setDefault(Locale.UK);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Locale.setDefault(before);
    }
}
