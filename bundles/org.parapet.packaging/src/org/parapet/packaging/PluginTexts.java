// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Source;
import org.parapet.model.translation.Translation;

/** The manifest headers, the plugin.xml and the statement of rights of an instrument's plug-in. */
final class PluginTexts {

    static final String RIGHTS_FILE = "RIGHTS.txt";

    private static final int LONGEST_HEADER = 400;

    private final PluginSource source;
    private final PluginIdentity identity;
    private final String vendor;

    PluginTexts(PluginSource source, String vendor) {
        this.source = source;
        Instrument instrument = source.instrument().model();
        this.identity = PluginIdentity.of(instrument.getId(), instrument.getEdition());
        this.vendor = vendor.isBlank() ? makerOf(instrument) : vendor.strip();
    }

    PluginIdentity identity() {
        return identity;
    }

    String vendor() {
        return vendor;
    }

    /** Headers in the order in which they are written; the version as it is, for a project with a qualifier added. */
    Map<String, String> headers(String versionSuffix) {
        Instrument instrument = source.instrument().model();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Manifest-Version", "1.0");
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-Name", oneLine(instrument.getTitle()));
        headers.put("Bundle-SymbolicName", identity.symbolicName() + ";singleton:=true");
        headers.put("Bundle-Version", identity.version() + versionSuffix);
        headers.put("Bundle-Vendor", oneLine(vendor));
        headers.put("Bundle-Description", oneLine(instrument.getAbstract()));
        headers.put("Bundle-Copyright", oneLine(instrument.getSource().getRights()));
        headers.put("Bundle-License", "see-rights;link=" + RIGHTS_FILE);
        headers.put("Automatic-Module-Name", moduleName());
        return headers;
    }

    String pluginXml() {
        Instrument instrument = source.instrument().model();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<?eclipse version=\"3.4\"?>\n")
                .append("<plugin>\n   <extension point=\"org.parapet.catalogue.instruments\">\n      <instrument");
        attribute(xml, "id", instrument.getId());
        attribute(xml, "edition", instrument.getEdition());
        attribute(xml, "title", instrument.getTitle());
        attribute(xml, "shortTitle", instrument.getShortTitle());
        attribute(xml, "file", source.instrument().path());
        attribute(xml, "fidelity", instrument.getFidelity().getLiteral());
        attribute(xml, "language", instrument.getLanguage());
        int items = instrument.getSections().stream().mapToInt(section -> section.getItems().size()).sum();
        attribute(xml, "items", items == 0 ? "" : String.valueOf(items));
        int minutes = instrument.getFit() == null ? 0 : instrument.getFit().getMinutes();
        attribute(xml, "minutes", minutes == 0 ? "" : String.valueOf(minutes));
        attribute(xml, "abstract", instrument.getAbstract());
        if (source.translations().isEmpty()) {
            xml.append("/>\n");
        } else {
            xml.append(">\n");
            for (PluginSource.Part<Translation> translation : source.translations()) {
                xml.append("         <translation");
                attribute(xml, "language", translation.model().getLanguage());
                attribute(xml, "file", translation.path());
                xml.append("/>\n");
            }
            xml.append("      </instrument>\n");
        }
        xml.append("   </extension>\n");
        if (!source.crosswalks().isEmpty()) {
            xml.append("   <extension point=\"org.parapet.catalogue.crosswalks\">\n");
            for (PluginSource.Part<Crosswalk> crosswalk : source.crosswalks()) {
                xml.append("      <crosswalk");
                attribute(xml, "id", crosswalk.model().getId());
                attribute(xml, "edition", crosswalk.model().getEdition());
                attribute(xml, "title", crosswalk.model().getTitle());
                attribute(xml, "file", crosswalk.path());
                xml.append("/>\n");
            }
            xml.append("   </extension>\n");
        }
        return xml.append("</plugin>\n").toString();
    }

    String rights() {
        Instrument instrument = source.instrument().model();
        Source origin = instrument.getSource();
        StringBuilder text = new StringBuilder();
        text.append(instrument.getTitle()).append('\n')
                .append(instrument.getId()).append(", edition ").append(instrument.getEdition()).append("\n\n")
                .append(Messages.get("rights.source")).append('\n').append(orEmpty(origin.getCitation())).append("\n\n")
                .append(Messages.get("rights.rights")).append('\n').append(orEmpty(origin.getRights())).append("\n\n")
                .append(Messages.get("rights.fidelity")).append('\n').append(instrument.getFidelity().getLiteral());
        if (!orEmpty(instrument.getFidelityNote()).isBlank()) {
            text.append(". ").append(instrument.getFidelityNote());
        }
        text.append("\n\n").append(Messages.get("rights.packagedBy")).append('\n').append(vendor).append('\n');
        for (PluginSource.Part<Translation> translation : source.translations()) {
            text.append('\n').append(Messages.get("rights.translation", translation.model().getLanguage())).append('\n')
                    .append(orEmpty(translation.model().getRights())).append('\n');
        }
        for (PluginSource.Part<Crosswalk> crosswalk : source.crosswalks()) {
            text.append('\n').append(Messages.get("rights.crosswalk", crosswalk.model().getTitle())).append('\n')
                    .append(orEmpty(crosswalk.model().getRights())).append('\n');
        }
        return text.toString();
    }

    private String moduleName() {
        StringBuilder name = new StringBuilder();
        for (String segment : identity.symbolicName().split("\\.")) {
            String plain = segment.replace('-', '_');
            name.append(name.isEmpty() ? "" : ".").append(Character.isDigit(plain.charAt(0)) ? "_" : "").append(plain);
        }
        return name.toString();
    }

    private static String makerOf(Instrument instrument) {
        if (!orEmpty(instrument.getPublisher()).isBlank()) {
            return oneLine(instrument.getPublisher());
        }
        return instrument.getAuthors().isEmpty() ? Messages.get("vendor.unknown")
                : oneLine(String.join(", ", instrument.getAuthors()));
    }

    private static String oneLine(String text) {
        String line = orEmpty(text).strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_HEADER ? line : line.substring(0, LONGEST_HEADER - 3).strip() + "...";
    }

    private static void attribute(StringBuilder xml, String name, String value) {
        if (value != null && !value.isEmpty()) {
            xml.append("\n            ").append(name).append("=\"").append(value.strip().replaceAll("\\s+", " ")
                    .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"))
                    .append('"');
        }
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
