// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parapet.model.instrument.Coded;

/** Codes for new parts that nobody else has. */
public final class PartCodes {

    private PartCodes() {
    }

    /**
     * {@return a code that none of the parts has: the one wanted, with a number behind it if need be}
     *
     * @param parts whose codes are taken
     * @param wanted a code
     */
    public static String free(List<? extends Coded> parts, String wanted) {
        Set<String> taken = new HashSet<>();
        parts.forEach(part -> taken.add(part.getCode()));
        String code = wanted;
        for (int number = 2; taken.contains(code); number++) {
            code = wanted + '-' + number;
        }
        return code;
    }

    /**
     * {@return the next number as a code that none of the parts has}
     *
     * @param parts those that there are already
     */
    public static String next(List<? extends Coded> parts) {
        Set<String> taken = new HashSet<>();
        parts.forEach(part -> taken.add(part.getCode()));
        int number = parts.size() + 1;
        while (taken.contains(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }
}
