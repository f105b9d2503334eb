package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.AuthorYearMark;
import org.ntpharm.text.CitationMark;
import org.ntpharm.text.CitationMarks;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;
import org.ntpharm.text.Token;
import org.ntpharm.text.Tokenizer;

/**
 * Makes a sentence easy to parse: one noun stands for each group of mentions with its carriers, and citations and doses
 * are left out. Every token still knows what it stands for in the document.
 */
final class Simplifier {
    private static final Pattern ASIDE = Pattern.compile(
            "(?:(?<=\\w),\\s+|^)(?:(?:[Hh]owever|[Tt]herefore|[Tt]hus|[Mm]oreover|[Ff]urthermore|[Ii]n (?:contrast|turn|addition|fact|general|particular|short|rare cases)|[Ff]or (?:example|instance)|[Oo]n the other hand|[Bb]y contrast|[Cc]onversely|[Aa]mong other (?:things|actions|effects|targets)|[Ii]nterestingly|[Ii]mportantly|[Uu]nfortunately|[Tt]hankfully|too|again|[Aa]s a result|[Cc]onsequently|[Ss]imilarly|[Ll]ikewise)),|\\b[Ii]n fact\\b,?"
                    + "|^(?:In|During) (?:(?!no\\b|none\\b|few\\b|neither\\b|not\\b|hardly\\b)\\w+[ -]){0,3}(?:tests|studies|experiments|assays|trials|analyses),");
    private static final Pattern COMPARISON =
            Pattern.compile("(?:,\\s+(?:unlike|like|in contrast to|as opposed to|rather than|but not)\\s+[^,;:]{2,60},"
                    + "|^(?:Unlike|In contrast to|Compared (?:to|with)|Like)\\s+[^,;:]{2,60},)");
    /** What may say of the last name before it what it is: ", but not X, a Y antagonist,". */
    private static final Pattern DESCRIBED = Pattern.compile("\\s*(?:an?|another|the)\\s[^,;:.]*?(\\w+)[,.]");

    private static final Pattern SECTION_LABEL = Pattern.compile("^\\p{Lu}[\\p{Lu} /,&()-]{3,60}:");
    private static final Pattern BRACKETS =
            Pattern.compile("\\s*(?:\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^\\[\\]]*\\])(?!\\w|-)");
    private static final Pattern SENTENCE_OPENERS = Pattern.compile(
            "Whether|Unlike|Like|Although|While|Whereas|Because|Since|When|If|How|Why|In|At|By|With|From|No|Neither|Both|Nearly|Not|As");
    private static final Pattern STEREO = Pattern.compile("\\(?[RSEZ+]\\)?-(?=\\p{Ll}{4})|\\(-\\)-");
    private static final Pattern ACTING_DOSE =
            Pattern.compile("(?is)(?!,|(?:given|taken|administered|at|in|with|from|after|using)\\b).*\\bdoses?\\b.*");
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)its");
    private static final Pattern PLURAL_PRONOUN = Pattern.compile("(?i)they|them");
    private static final Pattern NEXT_WORD = Pattern.compile("\\s+(\\p{L}+?)s?\\b");
    private static final Pattern JOINING = Pattern.compile("and|but|or|whereas|while");
    private final Carriers carriers;
    private final Set<String> agentNouns;

    /** Leaves out what {@code carriers} says adds nothing; {@code agentNouns} name what acts, as "antagonist" does. */
    Simplifier(Carriers carriers, Set<String> agentNouns) {
        this.carriers = carriers;
        this.agentNouns = Set.copyOf(agentNouns);
    }

    List<SimpleToken> simplify(Sentence sentence, List<MentionGroup> groups, List<Dose> doses) {
        String text = Tokenizer.plain(sentence.text());
        int offset = sentence.span().start();
        List<Span> omitted = Stream.concat(
                        Stream.of(citations(sentence), asides(text, offset), brackets(text, offset, groups))
                                .flatMap(spans -> spans),
                        doses.stream()
                                .map(Dose::phrase)
                                .filter(phrase ->
                                        !acts(text.substring(phrase.start() - offset, phrase.end() - offset))))
                .toList();
        List<SimpleToken> simple = new ArrayList<>();
        List<Token> tokens = tokens(sentence);
        List<MentionGroup> kept = groups.stream()
                .filter(group -> omitted.stream().noneMatch(span -> span.contains(group.span())))
                .toList();
        for (MentionGroup group : kept) {
            Span dosed = doses.stream()
                    .filter(dose -> dose.of().filter(group.span()::equals).isPresent())
                    .map(Dose::phrase)
                    .reduce(group.span(), Span::union);
            simple.add(mentionToken(group, carriers.carried(group, dosed, text, offset), text, offset, tokens, kept));
        }
        List<Span> taken = simple.stream().map(SimpleToken::span).toList();
        for (Token token : tokens) {
            boolean free = Stream.concat(taken.stream(), omitted.stream()).noneMatch(token.span()::overlaps);
            if (free) {
                simple.add(new SimpleToken(token.span(), word(token), Optional.empty(), List.of()));
            }
        }
        simple.sort(Comparator.comparing(SimpleToken::span));
        return withoutEmptyCommas(withoutOverlaps(simple));
    }

    /**
     * Two commas whose words are left out would part what they parted before: "and, at 5 mg, blocks", "X, at 5 mg,
     * blocks".
     */
    private static List<SimpleToken> withoutEmptyCommas(List<SimpleToken> tokens) {
        List<SimpleToken> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean empty = comma(tokens, i) && comma(tokens, i + 1);
            if (!empty) {
                kept.add(tokens.get(i));
            } else if (i > 0 && JOINING.matcher(tokens.get(i - 1).word()).matches()) {
                i++;
            }
        }
        return kept;
    }

    private static boolean comma(List<SimpleToken> tokens, int at) {
        return at < tokens.size() && tokens.get(at).word().equals(",");
    }

    /**
     * Whether a dose stands in the place of a noun, as in "high doses cause": without it the verb would lack its
     * subject.
     */
    private static boolean acts(String dose) {
        return ACTING_DOSE.matcher(dose).matches();
    }

    private static Stream<Span> citations(Sentence sentence) {
        return Stream.concat(
                CitationMarks.in(sentence).stream().map(CitationMark::span),
                CitationMarks.named(sentence).stream().map(AuthorYearMark::span));
    }

    /** Words set off by commas that are no part of the claim: ", however,", "Unlike X,". */
    private Stream<Span> asides(String text, int offset) {
        return Stream.of(SECTION_LABEL, ASIDE, COMPARISON)
                .flatMap(pattern -> pattern.matcher(text).results())
                .filter(found -> !found.group().startsWith(", but not") || !describes(text, found.end()))
                .map(found -> Span.of(offset + found.start(), offset + found.end()));
    }

    /** Whether the words from {@code at} on say what the name before them acts as: "a Y antagonist,". */
    private boolean describes(String text, int at) {
        Matcher words = DESCRIBED.matcher(text).region(at, text.length());
        return words.lookingAt() && agentNouns.contains(words.group(1).toLowerCase(Locale.ROOT));
    }

    /** Brackets without any name in them: doses, figures, statistics. */
    private static Stream<Span> brackets(String text, int offset, List<MentionGroup> groups) {
        return BRACKETS.matcher(text)
                .results()
                .map(found -> Span.of(offset + found.start(), offset + found.end()))
                .filter(span -> groups.stream().noneMatch(group -> group.span().overlaps(span)));
    }

    /** The tokens of a sentence; "antagonist/inverse agonist" is both, and parted at the slash. */
    private List<Token> tokens(Sentence sentence) {
        return Tokenizer.tokens(sentence).stream().flatMap(this::parted).toList();
    }

    private Stream<Token> parted(Token token) {
        int slash = token.text().indexOf('/');
        if (slash < 1
                || slash == token.text().length() - 1
                || !agentNouns.contains(token.text().substring(0, slash).toLowerCase(Locale.ROOT))) {
            return Stream.of(token);
        }
        int at = token.span().start() + slash;
        return Stream.of(
                new Token(Span.of(token.span().start(), at), token.text().substring(0, slash)),
                new Token(Span.of(at, at + 1), "and"),
                new Token(Span.of(at + 1, token.span().end()), token.text().substring(slash + 1)));
    }

    private static String word(Token token) {
        if (SENTENCE_OPENERS.matcher(token.text()).matches()) {
            Matcher stereo = STEREO.matcher(token.text());
            if (stereo.lookingAt()) {
                return token.text().substring(stereo.end());
            }
            return token.text().toLowerCase(Locale.ROOT);
        }
        Matcher stereo = STEREO.matcher(token.text());
        if (stereo.lookingAt()) {
            return token.text().substring(stereo.end());
        }
        return token.text().equalsIgnoreCase("n't") ? "not" : token.text();
    }

    private SimpleToken mentionToken(
            MentionGroup group, Span carried, String text, int offset, List<Token> tokens, List<MentionGroup> others) {
        Span span = carried;
        for (Token token : tokens) {
            span = token.span().overlaps(span) ? span.union(token.span()) : span;
        }
        span = closed(span, text, offset);
        String behind =
                text.substring(carried.end() - offset, span.end() - offset).replaceFirst("^\\)", "");
        boolean prefixed = text.substring(span.start() - offset, carried.start() - offset)
                .chars()
                .anyMatch(Character::isLetter);
        if (behind.startsWith("-")) {
            return new SimpleToken(span, "drug" + behind, Optional.of("JJ"), prefixed ? List.of() : group.members());
        }
        if (prefixed) {
            return new SimpleToken(
                    span, text.substring(span.start() - offset, span.end() - offset), Optional.empty(), List.of());
        }
        Mention last = group.members().get(group.members().size() - 1);
        String head =
                head(text.substring(last.span().start() - offset, last.span().end() - offset));
        if (POSSESSIVE.matcher(head).matches()) {
            return new SimpleToken(span, head, Optional.of("PRP$"), group.members());
        }
        boolean dosed =
                text.substring(carried.start() - offset, carried.end() - offset).contains("doses");
        boolean several = group.members().stream()
                        .map(Mention::span)
                        .filter(member -> member.start() == offset || text.charAt(member.start() - offset - 1) != '(')
                        .distinct()
                        .count()
                > 1;
        boolean plural = several
                || dosed
                || PLURAL_PRONOUN.matcher(head).matches()
                || (head.endsWith("s") && !head.matches(".*(?:is|us|ss)"));
        String word = several && last.is("ChemicalSubstance") ? "drugs" : head;
        boolean describes = namesWhatActs(text.substring(span.end() - offset)) || before(span, text, offset, others);
        return new SimpleToken(span, word, Optional.of(plural && !describes ? "NNS" : "NN"), group.members());
    }

    /** {@code span} with the bracket that closes the one opened in it: "X (its other name)" is one name. */
    private static Span closed(Span span, String text, int offset) {
        String within = text.substring(span.start() - offset, span.end() - offset);
        boolean open = within.chars().filter(sign -> sign == '(').count()
                > within.chars().filter(sign -> sign == ')').count();
        boolean closes = span.end() - offset < text.length() && text.charAt(span.end() - offset) == ')';
        return open && closes ? Span.of(span.start(), span.end() + 1) : span;
    }

    /** "the benzodiazepines X and Z": the class before its members only describes them. */
    private static boolean before(Span span, String text, int offset, List<MentionGroup> others) {
        return others.stream()
                .anyMatch(other -> other.span().start() > span.end()
                        && text.substring(span.end() - offset, other.span().start() - offset)
                                .isBlank());
    }

    /**
     * Whether {@code text} goes on with an agent noun: the names before it then only describe it, as in "a D1 and D2
     * antagonist".
     */
    private boolean namesWhatActs(String text) {
        Matcher next = NEXT_WORD.matcher(text);
        return next.lookingAt() && agentNouns.contains(next.group(1).toLowerCase(Locale.ROOT));
    }

    /** The last word of a name, without the short form in brackets. */
    private static String head(String name) {
        String bare = name.replaceAll("\\s*\\([^)]*\\)\\s*$", "").replaceAll("[()]", "");
        String[] words = bare.strip().split("\\s+");
        return words[words.length - 1];
    }

    private static List<SimpleToken> withoutOverlaps(List<SimpleToken> tokens) {
        List<SimpleToken> kept = new ArrayList<>();
        for (SimpleToken token : tokens) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(token.span())) {
                kept.add(token);
            }
        }
        return kept;
    }
}
