// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue.folder;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.jar.Attributes;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.parapet.model.instrument.text.TextCharacters;

/** What the manifest of an instrument plug-in may say: who it is, and nothing that runs or wires code. */
final class ManifestRules {

    private static final String CATALOGUE = "org.parapet.catalogue";
    /** Headers that say who made the jar and what it is. In lower case. */
    private static final Set<String> HARMLESS = Set.of("manifest-version", "bundle-manifestversion", "bundle-name",
            "bundle-symbolicname", "bundle-version", "bundle-vendor", "bundle-description", "bundle-license",
            "bundle-copyright", "bundle-docurl", "bundle-contactaddress", "bundle-category", "bundle-developers",
            "bundle-scm", "bundle-localization", "bundle-requiredexecutionenvironment", "automatic-module-name",
            "require-bundle", "import-package", "require-capability", "created-by", "built-by", "build-jdk",
            "build-jdk-spec", "java-version", "archiver-version", "tool", "bnd-lastmodified",
            "eclipse-sourcereferences", "eclipse-bundleshape", "specification-title", "specification-version",
            "specification-vendor", "implementation-title", "implementation-version", "implementation-vendor",
            "signature-version");

    private static final int LONGEST_VALUE = 2_000;

    private final Attributes headers;

    ManifestRules(Attributes headers) {
        this.headers = headers;
    }

    static ManifestRules empty() {
        return new ManifestRules(new Attributes());
    }

    String symbolicName() {
        String header = header(Constants.BUNDLE_SYMBOLICNAME);
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip();
    }

    String version() {
        return header(Constants.BUNDLE_VERSION).strip();
    }

    String name() {
        return header(Constants.BUNDLE_NAME).strip();
    }

    String vendor() {
        return header(Constants.BUNDLE_VENDOR).strip();
    }

    /** Gives rule and message of everything wrong. */
    void check(BiConsumer<String, String> refuse) {
        if (!symbolicName().matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")) {
            refuse.accept("manifest-no-name", Messages.get("manifest.noName"));
            return;
        }
        if (isOfTheProduct(symbolicName())) {
            refuse.accept("manifest-name-taken", Messages.get("manifest.nameTaken", symbolicName()));
        }
        for (Map.Entry<Object, Object> header : headers.entrySet()) {
            String value = String.valueOf(header.getValue());
            if (value.length() > LONGEST_VALUE || TextCharacters.firstForbidden(value).isPresent()) {
                refuse.accept("manifest-text", Messages.get("manifest.text", header.getKey()));
            }
        }
        if (!"2".equals(header(Constants.BUNDLE_MANIFESTVERSION).strip())) {
            refuse.accept("manifest-version", Messages.get("manifest.version"));
        }
        for (Object header : headers.keySet()) {
            if (!HARMLESS.contains(header.toString().toLowerCase(Locale.ROOT))) {
                refuse.accept("manifest-header", Messages.get("manifest.header", header));
            }
        }
        try {
            if (!singleton()) {
                refuse.accept("manifest-not-singleton", Messages.get("manifest.notSingleton"));
            }
            onlyCatalogue(Constants.REQUIRE_BUNDLE, refuse);
            onlyCatalogue(Constants.IMPORT_PACKAGE, refuse);
            for (ManifestElement capability : elements(Constants.REQUIRE_CAPABILITY)) {
                if (!"osgi.ee".equals(capability.getValue())) {
                    refuse.accept("manifest-needs-code", Messages.get("manifest.needsCode",
                            Constants.REQUIRE_CAPABILITY, capability.getValue()));
                }
            }
        } catch (BundleException e) {
            refuse.accept("manifest-damaged", Messages.get("manifest.damaged", String.valueOf(e.getMessage())));
        }
    }

    /** Names of the platform and of Parapet's own code, which no data may stand in for. */
    private static boolean isOfTheProduct(String name) {
        boolean ownData = name.startsWith("org.parapet.instruments.") || name.startsWith("org.parapet.crosswalk");
        return name.startsWith("org.eclipse.") || name.equals("system.bundle")
                || name.startsWith("org.parapet.") && !ownData;
    }

    private boolean singleton() throws BundleException {
        return "true".equals(elements(Constants.BUNDLE_SYMBOLICNAME)[0].getDirective(Constants.SINGLETON_DIRECTIVE));
    }

    private void onlyCatalogue(String header, BiConsumer<String, String> refuse) throws BundleException {
        for (ManifestElement element : elements(header)) {
            if (!element.getValue().equals(CATALOGUE) && !element.getValue().startsWith(CATALOGUE + '.')) {
                refuse.accept("manifest-needs-code", Messages.get("manifest.needsCode", header, element.getValue()));
            }
        }
    }

    private ManifestElement[] elements(String header) throws BundleException {
        ManifestElement[] elements = ManifestElement.parseHeader(header, headers.getValue(header));
        return elements == null ? new ManifestElement[0] : elements;
    }

    private String header(String name) {
        String value = headers.getValue(name);
        return value == null ? "" : value;
    }
}
