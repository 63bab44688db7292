// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.validation;

import java.util.regex.Pattern;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.assessment.Identified;
import org.parapet.model.assessment.Partnership;

/** Ids are unique in the file and can be written in a list of references. */
final class IdCheck implements PartnershipCheck {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}");

    @Override
    public void check(Partnership partnership, Report report) {
        FirstOfKey<String> ids = new FirstOfKey<>();
        checkOne(partnership, ids, report);
        for (TreeIterator<EObject> all = partnership.eAllContents(); all.hasNext();) {
            checkOne(all.next(), ids, report);
        }
    }

    private static void checkOne(EObject element, FirstOfKey<String> ids, Report report) {
        if (!(element instanceof Identified part) || part.getId() == null) {
            return;
        }
        if (!WELL_FORMED.matcher(part.getId()).matches()) {
            report.error("id-malformed", part, part.getId());
        }
        ids.earlier(part.getId(), part)
                .ifPresent(earlier -> report.error("id-duplicate", part, part.getId(), report.whereIs(earlier)));
    }
}
