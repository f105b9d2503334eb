package org.ntpharm.relation;

import java.util.List;
import java.util.Optional;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Lexicon;
import org.ntpharm.mention.Mention;
import org.ntpharm.text.Span;

/** What the names of classes say of their members: a cholinesterase inhibitor inhibits cholinesterase. */
final class ClassNames {
    private static final String MEMBERSHIP = "memberOfClass";

    private final Lexicon lexicon;
    private final SenseChooser senses;

    ClassNames(Lexicon lexicon, SenseChooser senses) {
        this.lexicon = lexicon;
        this.senses = senses;
    }

    /**
     * What {@code relation} says besides, if it is that a drug belongs to a class whose name tells target and action.
     */
    Optional<Relation> said(Relation relation, Parse parse) {
        if (!relation.property().equals(MEMBERSHIP)
                || relation.object().antecedent().isPresent()) {
            return Optional.empty();
        }
        Match noun = new Match(
                relation.pattern(),
                Frame.AGENT_NOUN.lexInfoName(),
                relation.objectToken(),
                List.of(relation.subjectToken()),
                List.of(relation.objectToken()));
        return acted(relation.object().span(), parse)
                .flatMap(object -> senses.property(noun, parse, relation.subject(), relation.objectToken(), object)
                        .map(property -> new Relation(
                                property,
                                relation.subject(),
                                object,
                                relation.trigger(),
                                relation.subjectToken(),
                                relation.objectToken(),
                                relation.pattern())));
    }

    /** The longest name before the last word of {@code name}. */
    private Optional<Mention> acted(Span name, Parse parse) {
        String text = parse.text(name);
        int end = text.lastIndexOf(' ');
        for (int start = 0; start >= 0 && start < end; start = next(text, start)) {
            List<Entry> entries = lexicon.named(text.substring(start, end));
            if (entries.size() == 1) {
                return Optional.of(Mention.named(Span.of(name.start() + start, name.start() + end), entries.get(0)));
            }
        }
        return Optional.empty();
    }

    private static int next(String text, int start) {
        int blank = text.indexOf(' ', start);
        return blank < 0 ? -1 : blank + 1;
    }
}
