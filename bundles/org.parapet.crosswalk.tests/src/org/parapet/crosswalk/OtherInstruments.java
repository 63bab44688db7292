// SPDX-License-Identifier: EPL-2.0
package org.parapet.crosswalk;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.file.InstrumentFiles;

/** Instruments of other bundles: from the class path, and in OSGi, where bundles hide their files, from the bundle. */
final class OtherInstruments {

    private OtherInstruments() {
    }

    /**
     * {@return the instrument, loaded anew}
     *
     * @param id id of an instrument that Parapet ships
     */
    static Instrument load(String id) {
        String file = id + ".instrument";
        try (InputStream content = find("org.parapet.instruments." + id, file).openStream()) {
            return new InstrumentFiles().readInstrument(content, file).orElseThrow();
        } catch (ModelFileException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL find(String bundle, String file) throws FileNotFoundException {
        URL onClassPath = OtherInstruments.class.getResource('/' + file);
        if (onClassPath != null) {
            return onClassPath;
        }
        return FrameworkUtil.getBundle(OtherInstruments.class).adapt(BundleWiring.class)
                .getRequiredWires(BundleNamespace.BUNDLE_NAMESPACE).stream()
                .map(wire -> wire.getProvider().getBundle())
                .filter(each -> each.getSymbolicName().equals(bundle))
                .map(each -> each.getEntry(file))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new FileNotFoundException(bundle + ": " + file));
    }
}
