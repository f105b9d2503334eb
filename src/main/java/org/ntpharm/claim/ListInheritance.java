package org.ntpharm.claim;

import java.util.List;
import java.util.Optional;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.relation.OpenRelation;
import org.ntpharm.relation.Relation;
import org.ntpharm.relation.RelationFinder;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Tokenizer;

/** Lets list items take subject, relation and citation from the sentence that leads them in. */
final class ListInheritance {
    private final RelationFinder relations;

    ListInheritance(RelationFinder relations) {
        this.relations = relations;
    }

    /** What a lead-in leaves open: its relations, one for each kind of item, and the context that its items inherit. */
    record Opening(SentenceContext context, List<OpenRelation> relations) {}

    /** One item's relation, and the open one that it closes. */
    record Item(OpenRelation open, Relation relation) {}

    /** The relation that the lead-in {@code context} opens; empty for a sentence that leads nothing in. */
    Optional<Opening> opening(SentenceContext context) {
        boolean leadsIn = Tokenizer.plain(context.sentence().text()).strip().endsWith(":");
        return leadsIn
                ? Optional.of(new Opening(context, relations.open(context.sentence(), context.groups())))
                : Optional.empty();
    }

    /** The relations between the subject of the lead-in and the mentions of one item. */
    List<Item> items(Opening opening, Sentence item, List<MentionGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.members().stream())
                .flatMap(object -> opening.relations().stream()
                        .flatMap(open -> relations.close(open, object).stream().map(closed -> new Item(open, closed)))
                        .limit(1))
                .toList();
    }
}
