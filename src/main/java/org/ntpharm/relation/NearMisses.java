package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ntpharm.mention.Mention;

/** Finds what came near: pairs that a word of the clause could join and no pattern did. */
public final class NearMisses {
    private final Wording wording;
    private final Schema schema;

    public NearMisses(Wording wording, Schema schema) {
        this.wording = wording;
        this.schema = schema;
    }

    /** The near misses of {@code clause}, in the order of its words. */
    public List<NearMiss> in(Analysis.Clause clause) {
        Parse parse = clause.parse();
        List<Mention> mentions = IntStream.range(0, parse.size())
                .boxed()
                .flatMap(token -> parse.mentions(token).stream())
                .toList();
        List<NearMiss> misses = new ArrayList<>();
        for (int token = 0; token < parse.size(); token++) {
            for (Frame frame : Frame.values()) {
                misses.addAll(at(token, frame, clause, mentions));
            }
        }
        return misses;
    }

    private List<NearMiss> at(int token, Frame frame, Analysis.Clause clause, List<Mention> mentions) {
        Parse parse = clause.parse();
        List<String> senses = wording.lookup(parse.lemma(token), frame).stream()
                .filter(entry -> entry.modifiers().isEmpty())
                .flatMap(entry -> entry.senses().stream())
                .toList();
        List<NearMiss> misses = new ArrayList<>();
        for (Mention subject : mentions) {
            for (Mention object : mentions) {
                List<String> licensed = senses.stream()
                        .filter(sense -> schema.licenses(sense, subject.entry(), object.entry()))
                        .toList();
                if (!licensed.isEmpty()
                        && !subject.entry().equals(object.entry())
                        && !joined(subject, object, clause)) {
                    misses.add(new NearMiss(subject, object, parse.word(token), frame.lexInfoName(), licensed));
                }
            }
        }
        return misses;
    }

    private static boolean joined(Mention subject, Mention object, Analysis.Clause clause) {
        return clause.relations().stream()
                .anyMatch(relation -> relation.subject().entry().equals(subject.entry())
                                && relation.object().entry().equals(object.entry())
                        || relation.subject().entry().equals(object.entry())
                                && relation.object().entry().equals(subject.entry()));
    }
}
