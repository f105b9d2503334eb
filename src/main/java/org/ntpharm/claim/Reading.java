package org.ntpharm.claim;

import java.util.List;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;

/**
 * All that was read in one document.
 *
 * @param document what was read
 * @param sentences all its sentences in order, those without claims too
 * @param claims the claims in the order of the text
 * @param works the works it names or cites
 * @param unlinked entities that its claims name and the vocabulary lacks
 * @param parsed how many sentences could hold a claim and were parsed
 */
public record Reading(
        Document document,
        List<Sentence> sentences,
        List<Claim> claims,
        List<CitedWork> works,
        List<UnlinkedEntity> unlinked,
        int parsed) {
    public Reading {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        works = List.copyOf(works);
        unlinked = named(unlinked, claims);
    }

    /** A reading in which the vocabulary has all that is named. */
    public Reading(Document document, List<Sentence> sentences, List<Claim> claims, List<CitedWork> works, int parsed) {
        this(document, sentences, claims, works, List.of(), parsed);
    }

    private static List<UnlinkedEntity> named(List<UnlinkedEntity> entities, List<Claim> claims) {
        return entities.stream()
                .filter(entity -> claims.stream().anyMatch(claim -> claim.names(entity.id())))
                .toList();
    }
}
