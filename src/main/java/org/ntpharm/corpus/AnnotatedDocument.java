package org.ntpharm.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.ntpharm.text.Document;

/**
 * A text with the entities and relations that annotators found in it.
 *
 * @param id its id in the corpus
 * @param corpus the name of the corpus, which says how to read its types
 * @param document its text
 */
public record AnnotatedDocument(
        String id, String corpus, Document document, List<GoldEntity> entities, List<GoldRelation> relations) {
    private static final int PARTS = 10;
    private static final int KEPT_ASIDE = 3;

    public AnnotatedDocument {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
    }

    /** Whether it belongs to the three tenths of documents, chosen by their ids, on which nobody may tune. */
    public boolean keptAside() {
        CRC32 checksum = new CRC32();
        checksum.update(id.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % PARTS < KEPT_ASIDE;
    }

    Map<String, GoldEntity> entitiesById() {
        return entities.stream().collect(Collectors.toMap(GoldEntity::id, Function.identity(), (one, other) -> one));
    }
}
