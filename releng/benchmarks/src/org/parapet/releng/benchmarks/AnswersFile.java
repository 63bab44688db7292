// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes made-up answers to the PAT as CSV. Arguments: file, number of participants. The same file every time. */
public final class AnswersFile {

    private static final String[] OPTIONS = {"SA", "A", "D", "SD", ""};

    private AnswersFile() {
    }

    /**
     * Writes the file.
     *
     * @param arguments see the class comment
     * @throws IOException when the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Random random = new Random(36);
        int participants = Integer.parseInt(arguments[1]);
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            out.write("participant,organisation,role");
            for (int item = 0; item < 36; item++) {
                out.write("," + (1 + item / 6) + "." + (1 + item % 6));
            }
            out.write("\r\n");
            for (int participant = 0; participant < participants; participant++) {
                out.write("P" + participant + ",Organisation " + participant % 4 + ",other");
                for (int item = 0; item < 36; item++) {
                    out.write(',');
                    out.write(OPTIONS[random.nextInt(OPTIONS.length)]);
                }
                out.write("\r\n");
            }
        }
    }
}
