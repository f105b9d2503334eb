package org.ntpharm.circumstance;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ntpharm.text.Span;

/** The words for species, populations and models. */
public final class SettingWords {
    /** Words behind which "human" or "rabbit" says what something else is made of or called. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i)^[- ](?:immunodeficiency|papilloma\\w*|herpes\\w*|chorionic|serum albumin|growth|leu[ck]ocyte|monoclonal|polyclonal|anti\\b|anti-|antibod\\w*|derived|bred|like|poison|rights|being|nature|error|resources|trials?\\s+register)");
    /** Words before what a claim does not hold for. */
    private static final Pattern EXCLUDED =
            Pattern.compile("(?i)\\b(?:not|unlike|nor|than|except|without|instead of)\\s+(?:in\\s+)?(?:the\\s+)?$");

    private static final int NEAR = 24;

    private final Wordings species;
    private final Wordings models;
    private final Wordings people;
    private final Pattern population;

    private SettingWords(Wordings species, Wordings models, Wordings people, String groups) {
        this.species = species;
        this.models = models;
        this.people = people;
        this.population = Pattern.compile(
                "\\b(?:in|among|for)\\s+((?:(?!in\\b|for\\b|the treatment|(?<!\\b(?:group|cohort|sample|number|series|majority|subset|population)s?\\s)of\\b)[\\w-]+\\s+){0,3}"
                        + groups + "\\b(?:\\s+(?:with|who|suffering from|aged)\\s+[^,.;()\\[]{3,60})?)");
    }

    /** The words that the three files list. */
    public static SettingWords parse(String species, String populations, String models) {
        List<List<String>> groups = Wordings.cells(populations);
        String people = groups.stream()
                .filter(cells -> cells.size() > 1 && !cells.get(1).isBlank())
                .map(cells -> cells.get(1) + "\thuman\t" + cells.get(0))
                .collect(Collectors.joining("\n"));
        String nouns = groups.stream().map(cells -> cells.get(0)).collect(Collectors.joining("|"));
        return new SettingWords(
                Wordings.words(species),
                Wordings.expressions(models),
                Wordings.words(people),
                Wordings.alternatives(nouns));
    }

    /** Where {@code text} says which group it speaks of, if it does. */
    public Optional<Span> population(String text) {
        Matcher matcher = population.matcher(text);
        return matcher.find()
                ? Optional.of(Span.of(
                        matcher.start(1),
                        matcher.start(1) + matcher.group(1).stripTrailing().length()))
                : Optional.empty();
    }

    /**
     * The species that {@code text} names, except those that the claim is said not to hold for.
     *
     * @param name whether a stretch of the text is part of another name
     */
    public List<Species> species(String text, Predicate<Span> name) {
        String lower = text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
        return Stream.concat(species.in(lower).stream(), people.in(lower).stream())
                .filter(found -> holds(text, found, name))
                .filter(found -> !OF_OTHERS.matcher(text.substring(found.end())).find())
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .map(found -> new Species(found.kept().get(0), found.kept().get(1)))
                .distinct()
                .toList();
    }

    /** The models and preparations that {@code text} names, in the form that is kept of them. */
    public List<String> models(String text, Predicate<Span> name) {
        return models.in(text).stream()
                .filter(found -> holds(text, found, name))
                .map(found -> found.kept().get(0))
                .distinct()
                .toList();
    }

    private static boolean holds(String text, Wordings.Found found, Predicate<Span> name) {
        String before = text.substring(Math.max(0, found.start() - NEAR), found.start());
        return !EXCLUDED.matcher(before).find() && !name.test(Span.of(found.start(), found.end()));
    }
}
