package org.ntpharm.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ntpharm.input.DocumentId;
import org.ntpharm.text.Document;
import org.ntpharm.text.Span;

/** One JSON object a line: {@code id, corpus, text, entities, relations}; offsets count code points of the text. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    static List<AnnotatedDocument> parse(String text) {
        List<String> lines = text.lines().toList();
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                documents.add(document(lines.get(i), i + 1));
            }
        }
        return documents;
    }

    private static AnnotatedDocument document(String line, int number) {
        try {
            JsonNode json = JSON.readTree(line);
            String id = field(json, "id");
            Document document = new Document(DocumentId.of(id), field(json, "text"));
            List<GoldEntity> entities = new ArrayList<>();
            for (JsonNode entity : json.path("entities")) {
                entities.add(entity(entity, document.text()));
            }
            List<GoldRelation> relations = new ArrayList<>();
            for (JsonNode relation : json.path("relations")) {
                relations.add(relation(relation));
            }
            return new AnnotatedDocument(id, field(json, "corpus"), document, entities, relations);
        } catch (JsonProcessingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new MalformedCorpus(number, message);
        }
    }

    private static GoldEntity entity(JsonNode json, String text) {
        int start = text.offsetByCodePoints(0, json.path("start").asInt(-1));
        int end = text.offsetByCodePoints(0, json.path("end").asInt(-1));
        Optional<String> concept = Optional.ofNullable(json.get("norm")).map(JsonNode::asText);
        Span span = Span.of(start, end);
        return new GoldEntity(field(json, "id"), field(json, "type"), span, text.substring(start, end), concept);
    }

    private static GoldRelation relation(JsonNode json) {
        return new GoldRelation(
                field(json, "type"),
                field(json, "arg1"),
                field(json, "arg2"),
                json.path("level").asText("mention").equals("concept"),
                json.path("negated").asBoolean(false),
                json.path("speculated").asBoolean(false));
    }

    private static String field(JsonNode json, String name) {
        JsonNode value = json.get(name);
        if (value == null || !value.isValueNode()) {
            throw new IllegalArgumentException("no \"" + name + "\"");
        }
        return value.asText();
    }
}
