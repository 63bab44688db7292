// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/**
 * Holds documents, workbooks and slides against the schemas of Office Open XML (ECMA-376, transitional). Prints a line for
 * each file and, below it, each fault with the part that it is in and how often.
 */
public final class Validate {

    private static final SchemaTypeLoader SCHEMAS = XmlBeans.typeLoaderUnion(DocumentDocument.type.getTypeSystem());
    private static final String OFFICE_XML = "application/vnd.openxmlformats-officedocument";
    private static final Pattern NAMESPACE = Pattern.compile("@http\\S*");
    /**
     * What the schemas do not know because it is no part of them: extensions, which older programs pass over (ECMA-376,
     * part 3), in the namespaces that the part names for that, and the attribute that names them.
     */
    private static final Pattern EXTENSION = Pattern.compile(
            "Ignorable|schemas\\.microsoft\\.com/office/(word|excel|powerpoint)/20[0-9]{2}");

    private Validate() {
    }

    /** Ends with 1 when a fault is found or a file cannot be read. */
    public static void main(String[] files) {
        boolean good = files.length > 0;
        for (String file : files) {
            good &= isValid(Path.of(file));
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean isValid(Path file) {
        String name = "Office Open XML: " + file.getFileName();
        Map<String, Integer> faults = new TreeMap<>();
        int parts = 0;
        try (OPCPackage office = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            for (PackagePart part : office.getParts()) {
                if (part.getContentType().startsWith(OFFICE_XML) && part.getContentType().endsWith("+xml")) {
                    parts++;
                    faults(part).forEach(fault -> faults.merge(part.getPartName() + ": " + fault, 1, Integer::sum));
                }
            }
        } catch (IOException | InvalidFormatException e) {
            faults.put(String.valueOf(e.getMessage()), 1);
        }
        if (faults.isEmpty() && parts > 0) {
            System.out.println("ok    " + name + ", " + parts + " parts");
            return true;
        }
        System.out.println("FAIL  " + name);
        faults.forEach((fault, count) -> System.out.println("        " + count + " times: " + fault));
        return false;
    }

    private static List<String> faults(PackagePart part) throws IOException {
        List<XmlError> errors = new ArrayList<>();
        try (InputStream in = part.getInputStream()) {
            XmlObject content = SCHEMAS.parse(in, null, new XmlOptions());
            content.validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
        return errors.stream().map(XmlError::getMessage).filter(error -> !EXTENSION.matcher(error).find())
                .map(error -> NAMESPACE.matcher(error).replaceAll("")).toList();
    }
}
