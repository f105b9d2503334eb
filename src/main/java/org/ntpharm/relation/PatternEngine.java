package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clulab.odin.EventMention;
import org.clulab.odin.ExtractorEngine;
import org.clulab.odin.Mention;
import org.clulab.odin.State;
import org.clulab.odin.TextBoundMention;
import org.clulab.odin.impl.Extractor;
import org.clulab.odin.impl.TokenConstraint;
import org.clulab.struct.Interval;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import scala.collection.JavaConverters;

/** The Odin patterns, compiled once; each finds triggers of one frame in one construction. */
public final class PatternEngine {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([\\w-]+)}");

    private final List<Rule> rules;

    private record Rule(Extractor extractor, RuleNeeds needs) {}

    private PatternEngine(ExtractorEngine engine) {
        SharedConstraints shared = new SharedConstraints();
        this.rules = JavaConverters.asJavaCollectionConverter(engine.extractors()).asJavaCollection().stream()
                .map(extractor -> new Rule(DistinctSteps.of(extractor), RuleNeeds.of(extractor, shared)))
                .toList();
    }

    /**
     * Compiles pattern files.
     *
     * @param files the text of each file under its name; a file holds a YAML list of Odin rules
     * @param wording the words that stand for {@code ${TransitiveFrame}} and the other frames
     * @param paths named parts of patterns, for {@code ${name}}
     * @throws NtpException if a file is not well-formed or uses a name that nobody defines
     */
    public static PatternEngine compile(Map<String, String> files, Wording wording, Map<String, String> paths) {
        Map<String, String> variables = new LinkedHashMap<>(paths);
        for (Frame frame : Frame.values()) {
            variables.put(frame.lexInfoName(), "(?i)^(" + WordsPattern.of(wording.lemmas(frame)) + ")$");
        }
        variables.put("TransitiveParticiple", WordsPattern.of(new Participles(wording).all()));
        Map<String, String> rules = new LinkedHashMap<>();
        files.forEach((name, text) -> rules.put(name, filled(name, text, variables)));
        try {
            return new PatternEngine(ExtractorEngine.fromRules(String.join("\n", rules.values())));
        } catch (RuntimeException e) {
            rules.forEach(PatternEngine::check);
            throw e;
        }
    }

    private static void check(String name, String rules) {
        try {
            ExtractorEngine.fromRules(rules);
        } catch (RuntimeException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new NtpException(
                    ErrorCode.PATTERN_INVALID,
                    "pattern file " + name + " cannot be read: " + message + "; mend the file",
                    e);
        }
    }

    private static String filled(String name, String text, Map<String, String> variables) {
        Matcher matcher = VARIABLE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = variables.get(matcher.group(1));
            if (value == null) {
                long line = text.substring(0, matcher.start()).lines().count();
                throw new NtpException(
                        ErrorCode.PATTERN_INVALID,
                        "pattern file " + name + " line " + Math.max(1, line) + ": unknown trigger '" + matcher.group(1)
                                + "'; use one of " + String.join(", ", variables.keySet()));
            }
            matcher.appendReplacement(
                    filled,
                    Matcher.quoteReplacement(filled("the definition of " + matcher.group(1), value, variables)));
        }
        return matcher.appendTail(filled).toString();
    }

    /** All matches on {@code parse}, in the order of the text. */
    List<Match> match(Parse parse) {
        List<Mention> seeds = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < parse.size(); i++) {
            if (parse.tokens().get(i).isMention()) {
                seeds.add(seed(parse, i));
                labels.addAll(labels(parse, i));
            }
        }
        State state = State.apply(
                JavaConverters.asScalaBufferConverter(seeds).asScala().toSeq());
        List<Match> matches = new ArrayList<>();
        for (Mention mention : JavaConverters.asJavaCollectionConverter(
                        state.updated(found(parse, state, labels)).allMentions())
                .asJavaCollection()) {
            if (mention instanceof EventMention event) {
                matches.add(match(event));
            }
        }
        return matches;
    }

    /** No rule builds on what another finds, so that once through the rules is enough. */
    private scala.collection.Seq<Mention> found(Parse parse, State state, Set<String> labels) {
        List<Mention> found = new ArrayList<>();
        Map<TokenConstraint, Boolean> asked = new IdentityHashMap<>();
        for (Rule rule : rules) {
            if (rule.needs().met(parse.document(), state, parse.size(), labels, asked)) {
                found.addAll(JavaConverters.asJavaCollectionConverter(
                                rule.extractor().findAllIn(parse.document(), state))
                        .asJavaCollection());
            }
        }
        found.removeIf(mention -> !mention.isValid());
        return JavaConverters.asScalaBufferConverter(found).asScala().toSeq();
    }

    private static Mention seed(Parse parse, int token) {
        return new TextBoundMention(
                JavaConverters.asScalaBufferConverter(List.copyOf(labels(parse, token)))
                        .asScala()
                        .toSeq(),
                new Interval(token, token + 1),
                0,
                parse.document(),
                true,
                "lexicon",
                scala.collection.immutable.Set$.MODULE$.empty());
    }

    private static Set<String> labels(Parse parse, int token) {
        Set<String> labels = new LinkedHashSet<>();
        parse.mentions(token).forEach(mention -> labels.addAll(mention.entry().classes()));
        labels.add("Entity");
        return labels;
    }

    private static Match match(EventMention event) {
        return new Match(
                event.foundBy(),
                event.label(),
                event.trigger().start(),
                tokens(event, "agent"),
                tokens(event, "theme"));
    }

    private static List<Integer> tokens(EventMention event, String role) {
        scala.Option<scala.collection.Seq<Mention>> mentions = event.arguments().get(role);
        return mentions.isEmpty()
                ? List.of()
                : JavaConverters.asJavaCollectionConverter(mentions.get()).asJavaCollection().stream()
                        .map(Mention::start)
                        .distinct()
                        .toList();
    }
}
