// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

/**
 * What counts the responses in a part of a file. Used by one thread at a time.
 *
 * @see ResponseScan
 */
public interface ResponsePart extends ResponseConsumer {

    /**
     * Gives an organisation its index, the same one each time it is asked for.
     *
     * @param id the organisation's id: its name as the file first writes it
     * @return the index to be handed to {@link #accept}
     */
    int organisation(String id);
}
