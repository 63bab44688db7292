// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parapet.model.assessment.Answer;
import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.Response;
import org.parapet.model.files.ModelFileException;

class ResponseExportTest {

    private static final String CSV = Sample.HEADER
            + "H01,Harbour Trust,senior-stakeholder,SA,A,low,high,done,\"Text, with \"\"quotes\"\"\nand lines\",note\n"
            + "Q01,Quay Ltd,other,,SD,,,not-done,,\n"
            + "Q02,Quay Ltd,boundary-spanner,,,,,,,\n";

    private final Sample sample = new Sample();

    private static String exported(Assessment assessment, Sample sample) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ResponseExport(assessment, sample.instrument).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsExportedIsImportedAsItWas() throws Exception {
        Assessment assessment = sample.imported(CSV);
        Sample other = new Sample();
        other.imported(exported(assessment, sample));
        assertTrue(EcoreUtil.equals(sample.partnership, other.partnership));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1+1", "''=1+1", " =1+1", "' =1", "+1", "-1", "@a", "\ttab", "\nline", "'quoted'",
            "''", "'", "\uFF1D1", "plain", "a,b;c", "\"", "\"=1\"", "  spaces  ", "emoji \uD83D\uDE00", "\u00E9"})
    void everyTextSurvivesTheRoundTripAndNoneLooksLikeAFormula(String text) throws Exception {
        Assessment assessment = sample.imported(CSV);
        Response response = assessment.getResponses().getFirst();
        response.getAnswers().getFirst().setNote(text);
        String csv = exported(assessment, sample);
        assertFalse(csv.matches("(?s).*[,\\n]\"?[=+@\\t\uFF1D-].*"), csv);
        Sample other = new Sample();
        Answer back = other.imported(csv).getResponses().getFirst().getAnswers().getFirst();
        assertEquals(text, back.getNote());
    }

    @Test
    void namesAndContactsOfPeopleAreNeverWritten() throws Exception {
        Assessment assessment = sample.imported(CSV);
        assessment.getResponses().forEach(response -> {
            response.getParticipant().setName("Zebedee Quill");
            response.getParticipant().setContact("zebedee@example.org");
        });
        String csv = exported(assessment, sample);
        assertFalse(csv.contains("Zebedee") || csv.contains("zebedee"), csv);
    }

    @Test
    void aNoteThatNamesNoScaleOfSeveralStandsWithTheFirst() throws Exception {
        Assessment assessment = sample.imported(CSV);
        Answer note = assessment.getResponses().get(1).getAnswers().getFirst();
        note.setItem("2.1");
        note.setOption(null);
        note.setNote("about both");
        assertTrue(exported(assessment, sample).contains("2.1/importance#note"));
    }

    @Test
    void anotherInstrumentIsRefused() throws ModelFileException {
        Assessment assessment = sample.imported(CSV);
        sample.instrument.setEdition("2");
        assertThrows(IllegalArgumentException.class, () -> new ResponseExport(assessment, sample.instrument));
    }

    @Test
    void aTemplateNamesEveryColumnAndIsReadOnceFilledIn() throws Exception {
        ResponseTemplate template = new ResponseTemplate(sample.instrument);
        assertEquals(List.of("participant", "organisation", "role", "1.1", "1.2", "2.1/importance", "2.1/effect", "T1",
                "F1"), template.columns());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.writeTo(out);
        String csv = out.toString(StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFFparticipant,"), csv);
        assertEquals(1, sample.imported(csv + "H01,HT,,A,,,,,\r\n").getResponses().size());
    }
}
