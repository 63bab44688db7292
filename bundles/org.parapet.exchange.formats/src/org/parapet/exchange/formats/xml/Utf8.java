// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a document that is to be in UTF-8 is. */
final class Utf8 {

    private static final Pattern DECLARED = Pattern.compile("\\A[^<]{0,3}<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)");
    private static final List<String> UTF_16 = List.of("\u00FE\u00FF", "\u00FF\u00FE", "<\0", "\0<");
    private static final int DECLARATION = 200;
    private static final int CHUNK = 8192;

    private Utf8() {
    }

    /** {@return the line, from 1, with the first bytes that are no UTF-8}; empty for documents in other encodings. */
    static OptionalInt lineOfFirstFault(byte[] document) {
        if (isInAnother(document)) {
            return OptionalInt.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(document);
        CharBuffer characters = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(bytes, characters, true);
        } while (result.isOverflow());
        return result.isError() ? OptionalInt.of(lineOf(bytes.position(), document)) : OptionalInt.empty();
    }

    private static boolean isInAnother(byte[] document) {
        String start = new String(document, 0, Math.min(document.length, DECLARATION), StandardCharsets.ISO_8859_1);
        if (UTF_16.stream().anyMatch(start::startsWith)) {
            return true;
        }
        Matcher declared = DECLARED.matcher(start);
        return declared.find() && isKnownAndOther(declared.group(1));
    }

    /** An encoding that nobody knows is as good as none. */
    private static boolean isKnownAndOther(String encoding) {
        try {
            return !Charset.forName(encoding).equals(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int lineOf(int position, byte[] document) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += document[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
