// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parapet.model.files.ModelFileException;

/** Files of a small instrument, and plug-ins made of them. */
public final class ReviewFiles {

    private static final String INSTRUMENT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <instrument:Instrument xmlns:instrument="http://parapet.org/model/instrument" formatVersion="1" \
            id="%s" edition="%s" title="Ward &amp; &quot;Team&quot; Review" abstract="A small one." \
            publisher="A Trust">
              <source citation="Author (2024)" rights="Free for charities."/>
              <fit/>
              <scales code="agreement">
                <options code="D" label="Disagree" score="1.0" polarity="unfavourable"/>
                <options code="A" label="Agree" score="2.0" polarity="favourable"/>
              </scales>
              <sections code="1" title="Purpose">
                <items code="1.1" text="%s" scales="scale/agreement"/>
              </sections>
            </instrument:Instrument>
            """;

    private static final String TRANSLATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <translation:Translation xmlns:translation="http://parapet.org/model/translation" formatVersion="1" \
            instrument="%s" edition="%s" language="cy" rights="Free for charities.">
              <entries key="item/1.1#text" text="Mae angen ein gilydd arnom." original="We need each other."/>
            </translation:Translation>
            """;

    private final Path folder;

    /**
     * Files in a folder.
     *
     * @param folder exists
     */
    public ReviewFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return an instrument file}
     *
     * @param id id
     * @param edition edition
     * @param text wording of its item
     */
    public Path instrument(String id, String edition, String text) throws IOException {
        return write(id + "-" + edition + ".instrument", INSTRUMENT.formatted(id, edition, text));
    }

    /**
     * {@return a translation file into Welsh}
     *
     * @param id id of the instrument
     * @param edition edition of the instrument
     */
    public Path translation(String id, String edition) throws IOException {
        return write(id + "-cy.translation", TRANSLATION.formatted(id, edition));
    }

    /**
     * {@return a plug-in}
     *
     * @param id id
     * @param edition edition
     * @param text wording of its item
     */
    public Path plugin(String id, String edition, String text) throws IOException, ModelFileException {
        Path jar = folder.resolve(id + '-' + edition + '-' + text.length() + ".jar");
        new PluginPackager().pack(instrument(id, edition, text), List.of(), "", jar);
        return jar;
    }

    private Path write(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
