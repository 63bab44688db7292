// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The participant codes met so far and the rows they stand in, to tell duplicates. Keeps bytes, not strings: about
 * thirty bytes for each participant.
 */
final class ParticipantRegister implements ParticipantCodes {

    private byte[] text = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int[] rows = new int[1 << 8];
    private int[] table = new int[1 << 9];
    private int size;

    @Override
    public int register(String code, int row) {
        byte[] bytes = code.getBytes(StandardCharsets.US_ASCII);
        int hash = 0;
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Character.toLowerCase(bytes[i]);
            hash = 31 * hash + bytes[i];
        }
        int slot = slot(hash);
        while (table[slot] != 0) {
            int entry = table[slot] - 1;
            if (Arrays.equals(text, begin(entry), ends[entry], bytes, 0, bytes.length)) {
                return rows[entry];
            }
            slot = slot + 1 & table.length - 1;
        }
        add(bytes, row, slot);
        return 0;
    }

    private void add(byte[] bytes, int row, int slot) {
        int begin = size == 0 ? 0 : ends[size - 1];
        if (begin + bytes.length > text.length) {
            text = Arrays.copyOf(text, text.length * 2);
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
        }
        System.arraycopy(bytes, 0, text, begin, bytes.length);
        ends[size] = begin + bytes.length;
        rows[size] = row;
        table[slot] = ++size;
        if (size * 2 > table.length) {
            spread();
        }
    }

    private void spread() {
        table = new int[table.length * 2];
        for (int entry = 0; entry < size; entry++) {
            int hash = 0;
            for (int i = begin(entry); i < ends[entry]; i++) {
                hash = 31 * hash + text[i];
            }
            int slot = slot(hash);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = entry + 1;
        }
    }

    private int begin(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B9 >>> 7 & table.length - 1;
    }
}
