package org.ntpharm.relation;

import java.util.IdentityHashMap;
import java.util.Map;
import org.clulab.odin.State;
import org.clulab.odin.impl.Done$;
import org.clulab.odin.impl.Extractor;
import org.clulab.odin.impl.Inst;
import org.clulab.odin.impl.MatchLookAhead;
import org.clulab.odin.impl.MatchLookBehind;
import org.clulab.odin.impl.MatchMention;
import org.clulab.odin.impl.MatchToken;
import org.clulab.odin.impl.Pass;
import org.clulab.odin.impl.Split;
import org.clulab.odin.impl.StringMatcher;
import org.clulab.odin.impl.TokenConstraint;
import org.clulab.odin.impl.TokenExtractor;
import org.clulab.odin.impl.TokenPattern;
import org.clulab.processors.Document;

/**
 * Tells the steps of a compiled rule apart. Odin takes two ways through a rule for one where their next steps ask the
 * same of a word, as the copies of a repeated part do, and then drops one of them or not as the addresses of objects
 * fall out: a rule would match on one run and not on the next. With a question of its own for each step no two are the
 * same.
 */
final class DistinctSteps {
    private final Map<Inst, Inst> copies = new IdentityHashMap<>();

    private DistinctSteps() {}

    /** {@code rule} with steps that differ; a rule over dependencies as it is, for it has no repeated steps. */
    static Extractor of(Extractor rule) {
        if (rule instanceof TokenExtractor extractor) {
            Inst start = new DistinctSteps().copy(extractor.pattern().start());
            return new TokenExtractor(
                    extractor.name(),
                    extractor.labels(),
                    extractor.priority(),
                    extractor.keep(),
                    extractor.action(),
                    new TokenPattern(start));
        }
        return rule;
    }

    private Inst copy(Inst step) {
        if (step == Done$.MODULE$) {
            return step;
        }
        Inst known = copies.get(step);
        if (known != null) {
            return known;
        }
        if (step instanceof Split split) {
            return copyOf(split);
        }
        Inst copy = alone(step);
        copies.put(step, copy);
        if (step.next() != null) {
            copy.next_$eq(copy(step.next()));
        }
        return copy;
    }

    /** A split is a part of the ways that lead back to it: a step before it stands for it until they are made. */
    private Inst copyOf(Split split) {
        Inst before = new Pass();
        copies.put(split, before);
        before.next_$eq(new Split(copy(split.lhs()), copy(split.rhs())));
        return before;
    }

    private Inst alone(Inst step) {
        if (step instanceof MatchToken word) {
            return new MatchToken(new Question(word.c()));
        }
        if (step instanceof MatchMention name) {
            return new MatchMention(new Label(name.m()), name.name(), name.arg());
        }
        if (step instanceof MatchLookAhead ahead) {
            return new MatchLookAhead(copy(ahead.start()), ahead.negative());
        }
        if (step instanceof MatchLookBehind behind) {
            return new MatchLookBehind(copy(behind.start()), behind.negative());
        }
        return step.dup();
    }

    /** Asks what another asks, and equals nothing but itself. */
    private static final class Question implements TokenConstraint {
        private final TokenConstraint asked;

        Question(TokenConstraint asked) {
            this.asked = asked;
        }

        @Override
        public boolean matches(int token, int sentence, Document document, State state) {
            return asked.matches(token, sentence, document, state);
        }
    }

    /** Asks what another asks of a label, and equals nothing but itself. */
    private static final class Label implements StringMatcher {
        private final StringMatcher asked;

        Label(StringMatcher asked) {
            this.asked = asked;
        }

        @Override
        public boolean matches(String label) {
            return asked.matches(label);
        }
    }
}
