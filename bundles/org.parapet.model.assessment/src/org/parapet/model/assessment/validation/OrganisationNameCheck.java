// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.operations.NameKey;

/** No name or short name stands for two organisations, since imports find organisations by either. */
final class OrganisationNameCheck implements PartnershipCheck {

    @Override
    public void check(Partnership partnership, Report report) {
        FirstOfKey<NameKey> names = new FirstOfKey<>();
        for (Organisation organisation : partnership.getOrganisations()) {
            checkName(organisation, organisation.getName(), names, report);
        }
        for (Organisation organisation : partnership.getOrganisations()) {
            checkName(organisation, organisation.getShortName(), names, report);
        }
    }

    private static void checkName(Organisation organisation, String name, FirstOfKey<NameKey> names, Report report) {
        if (name == null || name.isBlank()) {
            return;
        }
        names.earlier(NameKey.of(name), organisation).filter(earlier -> earlier != organisation).ifPresent(earlier ->
                report.error("organisation-name-duplicate", organisation, name, report.whereIs(earlier)));
    }
}
