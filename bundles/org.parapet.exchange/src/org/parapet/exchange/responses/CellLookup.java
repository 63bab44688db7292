// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Remembers what cells mean by their bytes, so that a text is decoded and looked up once. Remembers so many texts; more
 * are looked up each time.
 */
final class CellLookup {

    /** A cell that ends the scan. */
    static final int ODD = Integer.MIN_VALUE;

    private static final int MOST_REMEMBERED = 1 << 14;

    private final ToIntFunction<String> meaning;
    private byte[][] texts = new byte[64][];
    private int[] meanings = new int[64];
    private int size;

    /**
     * @param meaning what a text means; {@link #ODD} when it means nothing
     */
    CellLookup(ToIntFunction<String> meaning) {
        this.meaning = meaning;
    }

    /** {@return what the cell means; {@link #ODD} when it is not UTF-8} */
    int find(byte[] buffer, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = slot(hash);
        while (texts[slot] != null) {
            if (Arrays.equals(texts[slot], 0, texts[slot].length, buffer, from, to)) {
                return meanings[slot];
            }
            slot = slot + 1 & texts.length - 1;
        }
        return lookUp(Arrays.copyOfRange(buffer, from, to), slot);
    }

    private int lookUp(byte[] text, int slot) {
        int found = decoded(text, 0, text.length).map(meaning::applyAsInt).orElse(ODD);
        if (found != ODD && size < MOST_REMEMBERED) {
            texts[slot] = text;
            meanings[slot] = found;
            size++;
            if (size * 2 > texts.length) {
                spread();
            }
        }
        return found;
    }

    /** {@return the text; empty when it is not UTF-8 or holds the character that stands for what is not} */
    static Optional<String> decoded(byte[] buffer, int from, int to) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, from, to - from))
                    .toString();
            return text.indexOf('\uFFFD') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private void spread() {
        byte[][] oldTexts = texts;
        int[] oldMeanings = meanings;
        texts = new byte[oldTexts.length * 2][];
        meanings = new int[oldTexts.length * 2];
        for (int i = 0; i < oldTexts.length; i++) {
            if (oldTexts[i] != null) {
                int slot = slot(Arrays.hashCode(oldTexts[i]));
                while (texts[slot] != null) {
                    slot = slot + 1 & texts.length - 1;
                }
                texts[slot] = oldTexts[i];
                meanings[slot] = oldMeanings[i];
            }
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & texts.length - 1;
    }
}
