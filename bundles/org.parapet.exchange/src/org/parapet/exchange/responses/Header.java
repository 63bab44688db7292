// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.util.List;

/**
 * What the columns of a file hold.
 *
 * @param names names as written
 * @param participant place of the participants' codes, from 0
 * @param organisation place of the organisations
 * @param role place of the roles; -1 when there is no such column
 * @param questions for each column the index of its question, else -1
 * @param texts the columns of free text
 * @param absent names of the question columns that the file does not have
 */
record Header(List<String> names, int participant, int organisation, int role, int[] questions, List<TextColumn> texts,
        List<String> absent) {

    static final int NONE = -1;
}
