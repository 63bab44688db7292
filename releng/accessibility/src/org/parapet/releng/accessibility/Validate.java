// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds PDF files against the rules of PDF/UA-1 (ISO 14289-1) that a machine can check. Prints a line for each file and,
 * below it, each rule that is broken with how often and where first.
 */
public final class Validate {

    private Validate() {
    }

    /** Ends with 1 when a rule is broken or a file cannot be read. */
    public static void main(String[] files) throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        boolean good = files.length > 0;
        for (String file : files) {
            good &= keepsTheRules(Path.of(file));
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean keepsTheRules(Path file)
            throws IOException, ModelParsingException, ValidationException, VeraPDFException {
        String name = "PDF/UA-1: " + file.getFileName();
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                System.out.println("ok    " + name + ", " + result.getTotalAssertions() + " checks");
                return true;
            }
            System.out.println("FAIL  " + name);
            broken(result).forEach((rule, finding) -> System.out.println("        " + rule + ' ' + finding));
            return false;
        }
    }

    private static Map<String, String> broken(ValidationResult result) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> findings = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + '-' + assertion.getRuleId().getTestNumber();
                counts.merge(rule, 1, Integer::sum);
                findings.putIfAbsent(rule, assertion.getMessage() + " First at "
                        + assertion.getLocation().getContext());
            }
        }
        findings.replaceAll((rule, finding) -> counts.get(rule) + " times: " + finding);
        return findings;
    }
}
