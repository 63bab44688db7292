// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.assessment.operations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.Identified;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.files.digest.Sha256;

/**
 * Gives ids to the parts of one partnership file: a letter for the kind, a hyphen and eight characters derived from
 * what the part was when it was added, such as {@code p-4k7tq2xa}.
 *
 * <p>No counter and no chance is involved. The same work done twice gives the same file; two people who add different
 * things to copies of one file get different ids, so that version control merges them; two who add the same thing get
 * the same id, which the reader reports as a duplicate instead of keeping both in silence. An id does not change when
 * the part is renamed later, and no name can be read from it.
 *
 * <p>Not thread-safe. Make a new one when ids were given elsewhere in the meantime.
 */
public final class PartnershipIds {

    private static final char[] ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 8;
    private static final Map<EClass, String> PREFIXES = Map.of(
            AssessmentPackage.Literals.PARTNERSHIP, "partnership",
            AssessmentPackage.Literals.ORGANISATION, "o",
            AssessmentPackage.Literals.PARTICIPANT, "p",
            AssessmentPackage.Literals.CONTEXT_NOTE, "c",
            AssessmentPackage.Literals.THEME, "t",
            AssessmentPackage.Literals.WAVE, "w",
            AssessmentPackage.Literals.ASSESSMENT, "a",
            AssessmentPackage.Literals.RESPONSE, "r",
            AssessmentPackage.Literals.INTERVIEW_NOTE, "n",
            AssessmentPackage.Literals.PLAN_ACTION, "d");

    private final Set<String> used = new HashSet<>();
    private final MessageDigest digest = Sha256.begin();

    /**
     * Ids for one partnership.
     *
     * @param partnership whose present ids are not given again
     */
    public PartnershipIds(Partnership partnership) {
        note(partnership);
        for (TreeIterator<EObject> all = partnership.eAllContents(); all.hasNext();) {
            note(all.next());
        }
    }

    /**
     * {@return an id that nothing in the partnership has}
     *
     * @param kind a class of the assessment model that has an id
     * @param identity what makes the part what it is when it is added, such as its code and the id of what it belongs
     *        to
     */
    public String next(EClass kind, String... identity) {
        String prefix = PREFIXES.get(kind);
        if (prefix == null) {
            throw new IllegalArgumentException(kind.getName() + " has no id of its own kind");
        }
        for (int attempt = 0;; attempt++) {
            String id = prefix + '-' + hash(kind, attempt, identity);
            if (used.add(id)) {
                return id;
            }
        }
    }

    /**
     * Gives an id to every part that has none, the root included. The texts of a part make its id, so call this when
     * they are filled in.
     *
     * @param root a partnership or any part of it
     */
    public void complete(EObject root) {
        completeOne(root);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            completeOne(all.next());
        }
    }

    private void completeOne(EObject element) {
        if (element instanceof Identified part && (part.getId() == null || part.getId().isBlank())) {
            String around = part.eContainer() instanceof Identified container ? container.getId() : "";
            String texts = part.eClass().getEAllAttributes().stream()
                    .map(part::eGet).map(String::valueOf).reduce("", (a, b) -> a + '\0' + b);
            part.setId(next(part.eClass(), String.valueOf(around), texts));
        }
    }

    private void note(EObject element) {
        if (element instanceof Identified part && part.getId() != null) {
            used.add(part.getId());
        }
    }

    private String hash(EClass kind, int attempt, String... identity) {
        digest.reset();
        digest.update((kind.getName() + '\0' + attempt).getBytes(StandardCharsets.UTF_8));
        for (String part : identity) {
            digest.update((byte) 0);
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = digest.digest();
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET[bytes[i] & 31]);
        }
        return text.toString();
    }
}
