// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.text;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.CrosswalkPackage;
import org.parapet.model.instrument.Band;
import org.parapet.model.instrument.ChecklistLine;
import org.parapet.model.instrument.Coded;
import org.parapet.model.instrument.FrameworkDimension;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.Option;

/**
 * Makes the keys of parts: the kind and the code, as {@code item/1.1}. A part whose code is unique only within a part
 * around it has that one's code first: {@code option/agreement/SA}, {@code band/total/high}, {@code line/startup/3},
 * {@code dimension/wall/height}. The instrument and the parts it has one of at most go without a code:
 * {@code instrument}, {@code source}, {@code fit}, {@code process}, {@code interview}, {@code agreement}.
 */
public final class PartKeys {

    private static final Map<EClass, String> KINDS = Map.ofEntries(
            Map.entry(InstrumentPackage.Literals.RESPONSE_SCALE, "scale"),
            Map.entry(InstrumentPackage.Literals.OPTION, "option"),
            Map.entry(InstrumentPackage.Literals.SECTION, "section"),
            Map.entry(InstrumentPackage.Literals.ITEM, "item"),
            Map.entry(InstrumentPackage.Literals.SCORE, "score"),
            Map.entry(InstrumentPackage.Literals.BAND, "band"),
            Map.entry(InstrumentPackage.Literals.FINDING_KIND, "finding-kind"),
            Map.entry(InstrumentPackage.Literals.FINDING_RULE, "rule"),
            Map.entry(InstrumentPackage.Literals.ACTION, "action"),
            Map.entry(InstrumentPackage.Literals.SIGNPOST, "signpost"),
            Map.entry(InstrumentPackage.Literals.PROMPT, "prompt"),
            Map.entry(InstrumentPackage.Literals.PLAN_STEP, "step"),
            Map.entry(InstrumentPackage.Literals.CHECKLIST, "checklist"),
            Map.entry(InstrumentPackage.Literals.CHECKLIST_LINE, "line"),
            Map.entry(InstrumentPackage.Literals.CLAUSE, "clause"),
            Map.entry(InstrumentPackage.Literals.FRAMEWORK, "framework"),
            Map.entry(InstrumentPackage.Literals.FRAMEWORK_DIMENSION, "dimension"),
            Map.entry(CrosswalkPackage.Literals.CONSTRUCT, "construct"));

    private static final Map<EClass, String> SINGLE_PARTS = Map.of(
            InstrumentPackage.Literals.INSTRUMENT, "instrument",
            InstrumentPackage.Literals.SOURCE, "source",
            InstrumentPackage.Literals.FIT, "fit",
            InstrumentPackage.Literals.PROCESS, "process",
            InstrumentPackage.Literals.INTERVIEW_TEMPLATE, "interview",
            InstrumentPackage.Literals.AGREEMENT_TEMPLATE, "agreement");

    private PartKeys() {
    }

    /**
     * {@return the key of a part that has a code of its own, for references in a file}; empty for other parts and where
     * the part's code, or that of the part around it that the key needs, is missing or ill-formed.
     *
     * @param part any part of an instrument or crosswalk
     */
    public static Optional<String> keyOf(EObject part) {
        String kind = KINDS.get(part.eClass());
        String code = codeOf(part);
        if (kind == null || !Codes.isCode(code)) {
            return Optional.empty();
        }
        if (!isScopedByContainer(part)) {
            return Optional.of(kind + '/' + code);
        }
        String outer = part.eContainer() == null ? "" : codeOf(part.eContainer());
        return Codes.isCode(outer) ? Optional.of(kind + '/' + outer + '/' + code) : Optional.empty();
    }

    /**
     * {@return the key of a part that has texts}: as {@link #keyOf}, and the keys of the parts without a code that an
     * instrument has one of at most.
     *
     * @param part any part of an instrument
     */
    public static Optional<String> textKeyOf(EObject part) {
        return Optional.ofNullable(SINGLE_PARTS.get(part.eClass())).or(() -> keyOf(part));
    }

    /**
     * {@return the kind word of a class of parts, such as {@code finding-kind}}; empty for parts without a key.
     *
     * @param partClass a class of the instrument or crosswalk metamodel
     */
    public static Optional<String> kindOf(EClass partClass) {
        return Optional.ofNullable(KINDS.get(partClass)).or(() -> Optional.ofNullable(SINGLE_PARTS.get(partClass)));
    }

    /**
     * {@return the part's code; "" when it has none}
     *
     * @param part any part of an instrument or crosswalk
     */
    public static String codeOf(EObject part) {
        String code = switch (part) {
            case Coded coded -> coded.getCode();
            case Construct construct -> construct.getCode();
            default -> "";
        };
        return code == null ? "" : code;
    }

    /**
     * {@return whether the code of the part is unique only within the part around it}
     *
     * @param part any part of an instrument or crosswalk
     */
    public static boolean isScopedByContainer(EObject part) {
        return part instanceof Option || part instanceof Band || part instanceof ChecklistLine
                || part instanceof FrameworkDimension;
    }
}
