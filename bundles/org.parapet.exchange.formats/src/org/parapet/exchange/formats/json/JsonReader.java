// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parapet.exchange.formats.draft.DraftInstrument;
import org.parapet.exchange.formats.draft.ImportReport;
import org.parapet.exchange.formats.draft.Spot;

/** Reads JSON documents strictly, within limits on their size, depth and number of values. */
public final class JsonReader {

    private static final int FILE_SIZE = 32 << 20;
    private static final int DEPTH = 100;
    private static final int STRING_LENGTH = 1 << 20;
    private static final int NAME_LENGTH = 1000;
    private static final int NUMBER_LENGTH = 100;
    private static final int VALUES = 1_000_000;

    private final ImportReport report;
    private int values;

    /**
     * A reader for one document.
     *
     * @param report takes what is wrong with it
     */
    public JsonReader(ImportReport report) {
        this.report = report;
    }

    /**
     * {@return the document; empty when it cannot be read, which is reported}
     *
     * @param content read to its end or to the largest size
     * @throws IOException when the content cannot be read
     */
    public Optional<JsonValue> read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(FILE_SIZE + 1);
        if (bytes.length > FILE_SIZE) {
            report.error("json-too-large", Spot.FILE);
            return Optional.empty();
        }
        JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH)
                        .maxStringLength(STRING_LENGTH).maxNameLength(NAME_LENGTH).maxNumberLength(NUMBER_LENGTH)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(bytes)) {
            if (parser.nextToken() == null) {
                report.error("json-empty", Spot.FILE);
                return Optional.empty();
            }
            JsonValue document = value(parser, "");
            if (parser.nextToken() != null) {
                report.error("json-more", spot(parser, ""));
                return Optional.empty();
            }
            return Optional.of(document);
        } catch (TooManyValuesException | StreamConstraintsException e) {
            report.error("json-too-large", Spot.FILE);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            report.error("json-broken", place == null ? Spot.FILE
                    : new Spot(Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()), ""),
                    DraftInstrument.shown(plain(String.valueOf(e.getOriginalMessage()))));
        } catch (IOException e) { // the content is in memory: characters that are no UTF-8
            report.error("json-broken", Spot.FILE, DraftInstrument.shown(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Without what the parser expected, in words of its own, and the numbers of characters. */
    private static String plain(String message) {
        return message.replaceAll(":? (was expecting|expected a valid|expected) .*", "")
                .replaceAll(" \\(code \\d+[^)]*\\)", "");
    }

    /** The document has more values than an instrument can need. */
    private static final class TooManyValuesException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private JsonValue value(JsonParser parser, String path) throws IOException {
        if (++values > VALUES) {
            throw new TooManyValuesException();
        }
        Spot spot = spot(parser, path);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path, spot);
            case START_ARRAY -> array(parser, path, spot);
            case VALUE_STRING -> new JsonValue.JsonText(spot, parser.getText());
            default -> new JsonValue.JsonLiteral(spot, parser.getText());
        };
    }

    private JsonValue object(JsonParser parser, String path, Spot spot) throws IOException {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            properties.put(name, value(parser, path.isEmpty() ? name : path + '.' + name));
        }
        return new JsonValue.JsonObject(spot, properties);
    }

    private JsonValue array(JsonParser parser, String path, Spot spot) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, path + '[' + elements.size() + ']'));
        }
        return new JsonValue.JsonArray(spot, elements);
    }

    private static Spot spot(JsonParser parser, String path) {
        JsonLocation place = parser.currentTokenLocation();
        return new Spot(place.getLineNr(), place.getColumnNr(), path);
    }
}
