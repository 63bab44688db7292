// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.testing;

import java.util.List;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkFactory;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;

/** Makes crosswalks about the sample instrument for tests. */
public final class SampleCrosswalk {

    private static final CrosswalkFactory FACTORY = CrosswalkFactory.eINSTANCE;

    private SampleCrosswalk() {
    }

    /**
     * {@return a crosswalk that maps nothing of the sample instrument yet: valid when all of its constructs are mapped}
     *
     * @param constructs the codes of its constructs
     */
    public static Crosswalk create(String... constructs) {
        Crosswalk crosswalk = FACTORY.createCrosswalk();
        crosswalk.setFormatVersion(1);
        crosswalk.setId("constructs");
        crosswalk.setEdition("1");
        crosswalk.setTitle("Constructs");
        crosswalk.setBasis("Wording.");
        crosswalk.setRights("None.");
        for (String construct : constructs) {
            addConstruct(crosswalk, construct);
        }
        addMapping(crosswalk, "2024");
        return crosswalk;
    }

    /**
     * Adds a construct.
     *
     * @param crosswalk changed
     * @param code the construct's code and label
     * @return the construct
     */
    public static Construct addConstruct(Crosswalk crosswalk, String code) {
        Construct construct = FACTORY.createConstruct();
        construct.setCode(code);
        construct.setLabel(code);
        construct.setDefinition("What " + code + " means.");
        crosswalk.getConstructs().add(construct);
        return construct;
    }

    /**
     * Adds a mapping of an edition of the sample instrument.
     *
     * @param crosswalk changed
     * @param edition the edition
     * @return the mapping, which says nothing yet
     */
    public static InstrumentMapping addMapping(Crosswalk crosswalk, String edition) {
        InstrumentMapping mapping = FACTORY.createInstrumentMapping();
        mapping.setInstrument("sample");
        mapping.setEdition(edition);
        crosswalk.getMappings().add(mapping);
        return mapping;
    }

    /**
     * Maps items to a construct.
     *
     * @param mapping changed
     * @param construct the construct
     * @param items the codes of the items
     * @return the entry
     */
    public static MappingEntry addEntry(InstrumentMapping mapping, Construct construct, String... items) {
        MappingEntry entry = FACTORY.createMappingEntry();
        entry.setConstruct(construct);
        entry.getItems().addAll(List.of(items));
        entry.setBasis("It says so.");
        mapping.getEntries().add(entry);
        return entry;
    }

    /**
     * Says that a construct is not measured.
     *
     * @param mapping changed
     * @param construct the construct
     */
    public static void addGap(InstrumentMapping mapping, Construct construct) {
        MappingGap gap = FACTORY.createMappingGap();
        gap.setConstruct(construct);
        gap.setReason("No item.");
        mapping.getGaps().add(gap);
    }
}
