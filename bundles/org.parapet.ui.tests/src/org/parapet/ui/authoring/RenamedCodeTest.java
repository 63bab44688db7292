// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.AuthorSession;
import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.crosswalk.CrosswalkFactory;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.cure.Cures;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;
import org.parapet.model.translation.TranslationFactory;
import org.parapet.ui.tests.WorkbenchDriver;

/** When a part gets another code, the crosswalk and the translations beside the instrument follow, in the same step. */
class RenamedCodeTest {

    @TempDir
    private Path folder;

    @RegisterExtension
    private final WorkbenchDriver window = new WorkbenchDriver();

    private AuthorEditor editor;
    private AuthorSession session;
    private MappingEntry entry;
    private Translation translation;

    @BeforeEach
    void openWithMappingAndTranslation() throws Exception {
        editor = Authors.open(window, Authors.pat(folder));
        session = editor.session();
        Construct construct = CrosswalkFactory.eINSTANCE.createConstruct();
        construct.setCode("purpose");
        entry = CrosswalkFactory.eINSTANCE.createMappingEntry();
        entry.setConstruct(construct);
        entry.getItems().addAll(List.of("1.1", "1.2", "2.1"));
        entry.setScale("agreement");
        InstrumentMapping mapping = CrosswalkFactory.eINSTANCE.createInstrumentMapping();
        mapping.getEntries().add(entry);
        Crosswalk crosswalk = CrosswalkFactory.eINSTANCE.createCrosswalk();
        crosswalk.getConstructs().add(construct);
        crosswalk.getMappings().add(mapping);
        translation = TranslationFactory.eINSTANCE.createTranslation();
        translation.setLanguage("cy");
        Stream.of("item/1.1#text", "item/1.10#text", "section/1.1#title", "scale/agreement#title",
                "option/agreement/SA#label").forEach(this::translate);
        window.run(() -> {
            session.addCrosswalk(crosswalk);
            session.addTranslation(translation);
        });
    }

    private void translate(String key) {
        TranslatedText text = TranslationFactory.eINSTANCE.createTranslatedText();
        text.setKey(key);
        translation.getEntries().add(text);
    }

    @AfterEach
    void close() {
        window.run(() -> window.page().closeEditor(editor, false));
    }

    @Test
    void whatIsTypedIsFollowedLetterByLetterAndUndoneInOneStep() {
        type(item("1.1"), "1.", "1.2", "1.20");
        assertEquals(List.of("1.20", "1.2", "2.1"), entry.getItems());
        assertEquals(List.of("item/1.20#text", "item/1.10#text", "section/1.1#title"), keys().subList(0, 3));
        window.undo();
        assertEquals(List.of("1.1", "1.2", "2.1"), entry.getItems());
        assertEquals("item/1.1#text", keys().getFirst());
        assertEquals("1.1", firstItem().getCode());
        window.redo();
        assertEquals(List.of("1.20", "1.2", "2.1"), entry.getItems());
        assertEquals("item/1.20#text", keys().getFirst());
    }

    @Test
    void theOptionsOfAScaleFollowIt() {
        window.run(() -> session.set(scale(), Literals.CODED__CODE, "views"));
        assertEquals("views", entry.getScale());
        assertEquals(List.of("scale/views#title", "option/views/SA#label"), keys().subList(3, 5));
        window.run(() -> session.set(scale().getOptions().getFirst(), Literals.CODED__CODE, "YES"));
        assertEquals("option/views/YES#label", keys().getLast());
        window.undo();
        window.undo();
        assertEquals(List.of("scale/agreement#title", "option/agreement/SA#label"), keys().subList(3, 5));
    }

    @Test
    void aCodeThatTwoShareIsFollowedByNothing() {
        type(item("1.3"), "1.1");
        type(firstItem(), "9");
        assertEquals(List.of("1.1", "1.2", "2.1"), entry.getItems());
        assertEquals("item/1.1#text", keys().getFirst());
    }

    @Test
    void theCureOfACodeIsFollowed() {
        type(item("1.1"), "participant");
        assertEquals("participant", entry.getItems().getFirst());
        Authors.waitForProblems(window, editor);
        LocatedProblem problem = editor.problems().found().stream()
                .filter(each -> each.rule().equals("item-code-reserved")).findFirst().orElseThrow();
        window.run(() -> session.cure(problem, Cures.of(problem).getFirst()));
        assertFalse("participant".equals(firstItem().getCode()));
        assertEquals(firstItem().getCode(), entry.getItems().getFirst());
        assertEquals("item/" + firstItem().getCode() + "#text", keys().getFirst());
        window.undo();
        assertEquals("item/participant#text", keys().getFirst());
    }

    private void type(EObject part, String... soFar) {
        window.run(() -> {
            session.endTyping();
            Stream.of(soFar).forEach(text -> session.type(part, Literals.CODED__CODE, text));
        });
    }

    private List<String> keys() {
        return translation.getEntries().stream().map(TranslatedText::getKey).toList();
    }

    private Item firstItem() {
        return session.instrument().getSections().getFirst().getItems().getFirst();
    }

    private Item item(String code) {
        Instrument instrument = session.instrument();
        return instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(item -> item.getCode().equals(code)).findFirst().orElseThrow();
    }

    private ResponseScale scale() {
        return session.instrument().getScales().getFirst();
    }
}
