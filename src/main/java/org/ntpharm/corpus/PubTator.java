package org.ntpharm.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.input.DocumentId;
import org.ntpharm.text.Document;
import org.ntpharm.text.Span;

/**
 * The PubTator format: {@code id|t|title}, {@code id|a|abstract}, then {@code id start end text type concept} for each
 * mention and {@code id type concept concept} for each relation, parted by tabs. Offsets count code points of title,
 * one space and abstract (Wei et al. 2013).
 */
final class PubTator {
    private static final Pattern TEXT = Pattern.compile("([^|\\t]+)\\|([ta])\\|(.*)");

    private final String corpus;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private PubTator(String corpus) {
        this.corpus = corpus;
    }

    /** One document while its lines come in. */
    private static final class Draft {
        private String title = "";
        private String body = "";
        private final List<GoldEntity> entities = new ArrayList<>();
        private final List<GoldRelation> relations = new ArrayList<>();

        String text() {
            return title + " " + body;
        }
    }

    static boolean opens(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().stream()
                .anyMatch(line -> TEXT.matcher(line).matches());
    }

    static List<AnnotatedDocument> parse(String text, String corpus) {
        PubTator file = new PubTator(corpus);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            try {
                file.line(lines.get(i));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new MalformedCorpus(i + 1, String.valueOf(e.getMessage()));
            }
        }
        return file.documents();
    }

    private void line(String line) {
        Matcher text = TEXT.matcher(line);
        if (line.isBlank()) {
            return;
        }
        if (text.matches()) {
            Draft draft = drafts.computeIfAbsent(text.group(1), id -> new Draft());
            if (text.group(2).equals("t")) {
                draft.title = text.group(3);
            } else {
                draft.body = text.group(3);
            }
            return;
        }
        String[] cells = line.split("\t", -1);
        Draft draft = drafts.get(cells[0]);
        if (draft == null || cells.length < 4) {
            throw new IllegalArgumentException("neither text, mention nor relation");
        }
        if (cells.length == 4) {
            draft.relations.add(new GoldRelation(cells[1], cells[2], cells[3], true, false, false));
        } else {
            draft.entities.add(entity(cells, draft));
        }
    }

    private static GoldEntity entity(String[] cells, Draft draft) {
        String text = draft.text();
        int start = text.offsetByCodePoints(0, Integer.parseInt(cells[1]));
        int end = text.offsetByCodePoints(0, Integer.parseInt(cells[2]));
        Optional<String> concept = cells.length > 5 && !cells[5].isBlank() ? Optional.of(cells[5]) : Optional.empty();
        return new GoldEntity(
                "T" + (draft.entities.size() + 1), cells[4], Span.of(start, end), text.substring(start, end), concept);
    }

    private List<AnnotatedDocument> documents() {
        List<AnnotatedDocument> documents = new ArrayList<>();
        drafts.forEach((id, draft) -> documents.add(new AnnotatedDocument(
                id, corpus, new Document(DocumentId.of(id), draft.text()), draft.entities, draft.relations)));
        return documents;
    }
}
