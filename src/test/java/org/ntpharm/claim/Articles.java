package org.ntpharm.claim;

import java.util.List;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;

/** Reads short texts with the real vocabulary, patterns and parser; the models are loaded once for all tests. */
final class Articles {
    private static final Pipeline READER =
            ReaderParts.of(OntologyFiles.bundled()).reader();

    private Articles() {}

    static Reading read(String text) {
        return READER.read(new Document("text", text));
    }

    /** The only claim of {@code text} with this object. */
    static Claim claim(String text, String object) {
        List<Claim> found = read(text).claims().stream()
                .filter(claim -> claim.object().equals(object))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " claims about " + object + " in: " + text);
        }
        return found.get(0);
    }

    /** Subject, predicate and object of each claim, in the order of the text. */
    static List<String> triples(String text) {
        return read(text).claims().stream().map(Articles::triple).toList();
    }

    static String triple(Claim claim) {
        return claim.subject() + " " + claim.predicate() + " " + claim.object();
    }
}
