// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.xml.namespace.XMLNamespacePackage;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.assessment.file.PartnershipFolder;
import org.parapet.model.crosswalk.CrosswalkPackage;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.translation.TranslationPackage;

/**
 * Reads the partnerships that the window is about to show, and their instruments, while the platform makes the window.
 * The instruments stay in the catalogue, and what reads a partnership is ready when the editor opens the file under its
 * lock.
 */
final class ReadAhead {

    private ReadAhead() {
    }

    /**
     * Starts to read on a thread of its own. What is wrong with a file is not said: its editor says it.
     *
     * @param files of any kind; others than partnerships are left alone
     * @param catalogue keeps the instruments
     * @return the thread
     */
    static Thread start(List<Path> files, Catalogue catalogue) {
        initialised();
        return Thread.ofPlatform().daemon().name("Parapet read ahead").start(() -> files.stream()
                .filter(PartnershipFolder::isNamedSo)
                .forEach(file -> new PartnershipFiles().read(file).model()
                        .ifPresent(partnership -> instruments(partnership, catalogue))));
    }

    /**
     * A package and its implementation refer to each other, so two threads may not initialise them at the same time.
     */
    private static List<EPackage> initialised() {
        return List.of(EcorePackage.eINSTANCE, XMLNamespacePackage.eINSTANCE, XMLTypePackage.eINSTANCE,
                InstrumentPackage.eINSTANCE, TranslationPackage.eINSTANCE, CrosswalkPackage.eINSTANCE,
                AssessmentPackage.eINSTANCE);
    }

    private static void instruments(Partnership partnership, Catalogue catalogue) {
        partnership.getAssessments().stream()
                .map(assessment -> catalogue.instrument(assessment.getInstrument(), assessment.getEdition()))
                .distinct().forEach(entry -> entry.ifPresent(InstrumentEntry::load));
    }
}
