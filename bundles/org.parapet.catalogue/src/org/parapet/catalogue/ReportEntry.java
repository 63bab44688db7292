// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

/** A report design as its plug-in declares it. */
public final class ReportEntry implements CatalogueEntry {

    private final Contribution contribution;
    private final String id;
    private final String title;
    private final String model;
    private final String design;
    private final Optional<String> slides;

    ReportEntry(DeclaredAttributes declared) {
        contribution = declared.contribution();
        id = declared.required("id");
        title = declared.required("title");
        model = declared.required("model");
        design = declared.requiredFile("design");
        slides = declared.optionalFile("slides");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /** {@return the name of the report model that the design reads, such as {@code od-plan}} */
    public String model() {
        return model;
    }

    /** {@return what the report is for; empty when the plug-in does not say} */
    public Optional<String> description() {
        return contribution.attribute("description");
    }

    /** {@return the design's file, relative to the root of the plug-in} */
    public String design() {
        return design;
    }

    /** {@return the file of the design for slides, relative to the root of the plug-in; empty when there is none} */
    public Optional<String> slides() {
        return slides;
    }

    @Override
    public String contributor() {
        return contribution.contributor();
    }

    /**
     * Opens a file that the design needs, such as a library or a picture.
     *
     * @param path relative to the root of the plug-in, with slashes
     * @return its content, to be closed by the caller; empty when there is no such file
     * @throws IOException when it cannot be read
     */
    public Optional<InputStream> openFile(String path) throws IOException {
        return contribution.openFile(path);
    }

    /**
     * Opens the design.
     *
     * @return its content, to be closed by the caller; empty when the plug-in is gone
     * @throws IOException when it cannot be read
     */
    public Optional<InputStream> openDesign() throws IOException {
        return contribution.openFile(design);
    }

    /** {@return the address of the design, beside which its libraries and pictures lie; empty when it is gone} */
    public Optional<URL> designLocation() {
        return contribution.locateFile(design);
    }

    /** {@return the address of the design for slides; empty when there is none, or it is gone} */
    public Optional<URL> slidesLocation() {
        return slides.flatMap(contribution::locateFile);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
