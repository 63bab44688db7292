// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

/** An object that a plug-in contributes could not be created. */
public class ContributionException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what could not be created
     * @param cause why
     */
    public ContributionException(String message, Throwable cause) {
        super(message, cause);
    }
}
