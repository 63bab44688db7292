// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A jar that carries a signature is signed whole and unchanged. Who signed is not looked at, so a signature promises no
 * more than that the content is as the signer left it.
 */
final class SignatureCheck {

    private SignatureCheck() {
    }

    static boolean isSignatureFile(String path) {
        String upper = path.toUpperCase(Locale.ROOT);
        return upper.startsWith("META-INF/") && upper.indexOf('/', 9) < 0 && (upper.endsWith(".SF")
                || upper.endsWith(".RSA") || upper.endsWith(".DSA") || upper.endsWith(".EC")
                || upper.startsWith("META-INF/SIG-"));
    }

    /** Reads every entry; the jar's size was checked before. */
    static void check(Path jar, BiConsumer<String, String> refuse) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements();) {
                JarEntry entry = all.nextElement();
                try (InputStream in = file.getInputStream(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                boolean exempt = entry.isDirectory() || isSignatureFile(entry.getName())
                        || entry.getName().equalsIgnoreCase(JarFile.MANIFEST_NAME);
                if (!exempt && entry.getCodeSigners() == null) {
                    refuse.accept("signature-incomplete", Messages.get("signature.incomplete", entry.getName()));
                }
            }
        } catch (SecurityException e) {
            refuse.accept("signature-wrong", Messages.get("signature.wrong", String.valueOf(e.getMessage())));
        }
    }
}
