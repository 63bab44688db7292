// SPDX-License-Identifier: EPL-2.0
package org.parapet.releng.questionnaires;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * Holds FHIR resources in JSON against the base profiles of their release, with HL7's validator. Prints a line for each
 * file and, below it, each error and warning with its place. Warnings do not fail a file.
 */
public final class Validate {

    private Validate() {
    }

    /** Takes the release, {@code r4} or {@code r5}, and files; ends with 1 when one of them has an error. */
    public static void main(String[] arguments) throws IOException {
        FhirContext context = arguments[0].equals("r5") ? FhirContext.forR5() : FhirContext.forR4();
        FhirValidator validator = context.newValidator();
        validator.registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                new DefaultProfileValidationSupport(context), new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context), new SnapshotGeneratingValidationSupport(context))));
        List<String> files = Arrays.asList(arguments).subList(1, arguments.length);
        boolean good = !files.isEmpty();
        for (String file : files) {
            good &= keepsTheRules(validator, arguments[0], Path.of(file));
        }
        System.exit(good ? 0 : 1);
    }

    private static boolean keepsTheRules(FhirValidator validator, String release, Path file) throws IOException {
        List<SingleValidationMessage> findings = validator.validateWithResult(Files.readString(file)).getMessages()
                .stream().filter(each -> each.getSeverity() != ResultSeverityEnum.INFORMATION)
                .filter(each -> !each.getMessage().contains("dom-6")).toList(); // recommends texts beside all data
        boolean good = findings.stream().allMatch(each -> each.getSeverity() == ResultSeverityEnum.WARNING);
        System.out.println((good ? "ok    " : "FAIL  ") + "FHIR " + release.toUpperCase(Locale.ROOT) + ": "
                + file.getFileName());
        findings.forEach(each -> System.out.println("        " + each.getSeverity().getCode() + ' '
                + each.getLocationString() + ": " + each.getMessage()));
        return good;
    }
}
