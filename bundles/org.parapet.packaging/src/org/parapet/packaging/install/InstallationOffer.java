// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging.install;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parapet.catalogue.folder.InspectedInstrument;
import org.parapet.catalogue.folder.InspectedJar;
import org.parapet.model.files.Problem;

/**
 * What somebody decides on before a plug-in is installed: who made it, what it holds, its rights and its checksum. What
 * is installed is the content that was offered, whatever happens to the file meanwhile.
 */
public final class InstallationOffer {

    private final Path source;
    private final byte[] content;
    private final InspectedJar inspected;
    private final Standing standing;
    private final Optional<InstalledPlugin> replaced;
    private final List<Problem> problems;

    InstallationOffer(Path source, byte[] content, InspectedJar inspected, Standing standing,
            Optional<InstalledPlugin> replaced, List<Problem> furtherProblems) {
        this.source = Objects.requireNonNull(source, "source");
        this.content = content;
        this.inspected = Objects.requireNonNull(inspected, "inspected");
        this.standing = Objects.requireNonNull(standing, "standing");
        this.replaced = Objects.requireNonNull(replaced, "replaced");
        List<Problem> all = new ArrayList<>(inspected.problems());
        all.addAll(furtherProblems);
        this.problems = List.copyOf(all);
    }

    /** {@return the file that was offered} */
    public Path source() {
        return source;
    }

    /** {@return the plug-in's name; "" when it could not be read} */
    public String symbolicName() {
        return inspected.symbolicName();
    }

    /** {@return the plug-in's version; "" when it could not be read} */
    public String version() {
        return inspected.version();
    }

    /** {@return who says to have made it; "" when nobody does. Nobody has checked that.} */
    public String vendor() {
        return inspected.vendor();
    }

    /** {@return checksum of the jar in lower-case hexadecimal digits; "" when it could not be read} */
    public String sha256() {
        return inspected.sha256();
    }

    /** {@return size of the jar in bytes; 0 when it could not be read} */
    public long size() {
        return content.length;
    }

    /** {@return the instruments that it holds, as far as they could be read} */
    public List<InspectedInstrument> instruments() {
        return inspected.content().instruments();
    }

    /** {@return id and edition of the crosswalks that it holds, as far as they could be read} */
    public List<String> crosswalks() {
        return inspected.content().crosswalks();
    }

    /** {@return how it stands to what is installed} */
    public Standing standing() {
        return standing;
    }

    /** {@return what it would replace, or the same jar where that is installed} */
    public Optional<InstalledPlugin> replaced() {
        return replaced;
    }

    /** {@return reasons to refuse it, and warnings} */
    public List<Problem> problems() {
        return problems;
    }

    byte[] content() {
        return content;
    }
}
