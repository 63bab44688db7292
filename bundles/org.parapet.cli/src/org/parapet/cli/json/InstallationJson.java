// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.parapet.catalogue.folder.InspectedInstrument;
import org.parapet.packaging.install.InstallationOffer;

/** A plug-in that was offered and installed, as {@code schemas/install.schema.json} describes it. */
public final class InstallationJson {

    private static final int SCHEMA = 1;

    /**
     * Writes what was installed.
     *
     * @param offer what was offered
     * @param installed the installed jar; empty when it was only shown
     * @param writer where
     */
    public void write(InstallationOffer offer, Optional<Path> installed, PrintWriter writer) {
        try (JsonOutput output = new JsonOutput(writer, SCHEMA)) {
            JsonGenerator json = output.generator();
            json.writeStringField("plugin", offer.symbolicName());
            json.writeStringField("version", offer.version());
            json.writeStringField("vendor", offer.vendor());
            json.writeNumberField("bytes", offer.size());
            json.writeStringField("sha256", offer.sha256());
            json.writeStringField("standing", offer.standing().name().toLowerCase(Locale.ROOT));
            json.writeStringField("file", installed.map(Path::toString).orElse(""));
            json.writeArrayFieldStart("instruments");
            for (InspectedInstrument instrument : offer.instruments()) {
                json.writeStartObject();
                json.writeStringField("id", instrument.id());
                json.writeStringField("edition", instrument.edition());
                json.writeStringField("title", instrument.title());
                json.writeStringField("fidelity", instrument.fidelity());
                json.writeNumberField("items", instrument.items());
                json.writeStringField("language", instrument.language());
                json.writeStringField("citation", instrument.citation());
                json.writeStringField("rights", instrument.rights());
                JsonOutput.texts(json, "translations", instrument.translations());
                json.writeEndObject();
            }
            json.writeEndArray();
            JsonOutput.texts(json, "crosswalks", offer.crosswalks());
            JsonOutput.problems(json, offer.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
