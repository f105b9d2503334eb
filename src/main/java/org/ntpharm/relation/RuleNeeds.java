package org.ntpharm.relation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clulab.odin.State;
import org.clulab.odin.impl.ArgumentPattern;
import org.clulab.odin.impl.Done$;
import org.clulab.odin.impl.Extractor;
import org.clulab.odin.impl.GraphExtractor;
import org.clulab.odin.impl.Inst;
import org.clulab.odin.impl.MatchLookAhead;
import org.clulab.odin.impl.MatchMention;
import org.clulab.odin.impl.MatchToken;
import org.clulab.odin.impl.Split;
import org.clulab.odin.impl.StringMatcher;
import org.clulab.odin.impl.TokenConstraint;
import org.clulab.odin.impl.TokenExtractor;
import org.clulab.odin.impl.TriggerPatternGraphPattern;
import org.clulab.processors.Document;
import scala.collection.JavaConverters;

/**
 * What a sentence must hold for a rule to match anywhere in it: read off the compiled rule, whose every way passes
 * these words and names. Most rules need a word that most sentences lack, and so are not run on them.
 */
final class RuleNeeds {
    private final List<String> labels = new ArrayList<>();
    private final List<StringMatcher> names = new ArrayList<>();
    private final List<TokenConstraint> words = new ArrayList<>();

    private final SharedConstraints shared;

    private RuleNeeds(SharedConstraints shared) {
        this.shared = shared;
    }

    /** What {@code rule} needs; nothing where it is of a kind that is not known here. */
    static RuleNeeds of(Extractor rule, SharedConstraints shared) {
        RuleNeeds needs = new RuleNeeds(shared);
        if (rule instanceof TokenExtractor extractor) {
            needs.addAll(extractor.pattern().start());
        } else if (rule instanceof GraphExtractor extractor
                && extractor.pattern() instanceof TriggerPatternGraphPattern pattern) {
            needs.addAll(pattern.trigger().start());
            for (ArgumentPattern argument :
                    JavaConverters.asJavaCollectionConverter(pattern.required()).asJavaCollection()) {
                needs.labels.add(argument.label());
            }
        }
        return needs;
    }

    /**
     * Whether a sentence of {@code size} words with names of the labels {@code present} has all that is needed.
     *
     * @param asked what other rules have asked of the words of this sentence, to which the answers are added
     */
    boolean met(Document document, State state, int size, Set<String> present, Map<TokenConstraint, Boolean> asked) {
        if (!present.containsAll(labels)) {
            return false;
        }
        for (StringMatcher name : names) {
            if (present.stream().noneMatch(name::matches)) {
                return false;
            }
        }
        for (TokenConstraint word : words) {
            if (!asked.computeIfAbsent(word, unknown -> holds(unknown, document, state, size))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(TokenConstraint word, Document document, State state, int size) {
        for (int token = 0; token < size; token++) {
            if (word.matches(token, 0, document, state)) {
                return true;
            }
        }
        return false;
    }

    private void addAll(Inst start) {
        for (Inst step : steps(start)) {
            if (!reachesEnd(start, step)) {
                add(step);
            }
        }
    }

    private void add(Inst step) {
        if (step instanceof MatchToken word) {
            words.add(shared.first(word.c()));
        } else if (step instanceof MatchMention name) {
            names.add(name.m());
        } else if (step instanceof MatchLookAhead ahead && !ahead.negative()) {
            addAll(ahead.start());
        }
    }

    /** Whether the end can be reached past {@code avoided}. */
    private static boolean reachesEnd(Inst start, Inst avoided) {
        Set<Inst> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(avoided);
        return walk(start, seen).contains(Done$.MODULE$);
    }

    private static Set<Inst> steps(Inst start) {
        return walk(start, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Set<Inst> walk(Inst start, Set<Inst> seen) {
        Deque<Inst> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Inst step = open.pop();
            if (!seen.add(step)) {
                continue;
            }
            if (step instanceof Split split) {
                open.push(split.lhs());
                open.push(split.rhs());
            } else if (step.next() != null) {
                open.push(step.next());
            }
        }
        return seen;
    }
}
