package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts back the "that" which a reporting verb may leave out: "Crane found cycloserine had an effect". */
final class Complementizer {
    private static final Pattern OPENS_CLAUSE =
            Pattern.compile("(?i)(?:that|how|whether|which|who|where|when|why|to|no|by|in|on|at|for|with|as|,)");
    private static final Pattern RELATIVE =
            Pattern.compile("(?i)(?:that|which|who|whose|where|when|because|but|although|while|whereas)");

    private final Set<String> reporting;

    Complementizer(WordLists words) {
        this.reporting = words.named("reporting");
    }

    List<SimpleToken> insert(List<SimpleToken> tokens, String[] tags) {
        Optional<Integer> verb = IntStream.range(0, tokens.size() - 2)
                .boxed()
                .filter(i ->
                        reporting.contains(tokens.get(i).word().toLowerCase(Locale.ROOT)) && tags[i].startsWith("V"))
                .filter(i -> !OPENS_CLAUSE.matcher(tokens.get(i + 1).word()).matches())
                .filter(i -> finiteVerbFollows(i + 2, tokens, tags))
                .findFirst();
        if (verb.isEmpty()) {
            return tokens;
        }
        List<SimpleToken> complete = new ArrayList<>(tokens);
        SimpleToken before = tokens.get(verb.get());
        complete.add(verb.get() + 1, new SimpleToken(before.span(), "that", Optional.of("IN"), List.of()));
        return complete;
    }

    private static boolean finiteVerbFollows(int from, List<SimpleToken> tokens, String[] tags) {
        for (int i = from; i < tokens.size(); i++) {
            if (RELATIVE.matcher(tokens.get(i).word()).matches()) {
                return false;
            }
            if (tags[i].matches("VBD|VBZ|VBP|MD")) {
                return true;
            }
        }
        return false;
    }
}
