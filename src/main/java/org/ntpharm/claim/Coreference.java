package org.ntpharm.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.ntpharm.claim.Anaphors.Anaphor;
import org.ntpharm.claim.Anaphors.Reach;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;
import org.ntpharm.text.Tokenizer;

/**
 * Finds what "this medication", "it", "these drugs" and "the receptor" stand for, in one document from its start: what
 * the last sentence that named a fitting entity put in front. Where that sentence puts several in one place, a singular
 * is not guessed; what a sentence only compares with is never meant.
 */
final class Coreference {
    private final Map<Reach, Topic> topics = new EnumMap<>(Reach.class);
    private List<Mention> lastPair = List.of();

    /** Entities in one place of a sentence, with the sentence that named them. */
    private record Topic(List<Mention> members, Sentence sentence) {}

    /** The groups of {@code sentence} with those of its descriptions and pronouns that could be resolved. */
    List<MentionGroup> resolve(Sentence sentence, List<MentionGroup> groups) {
        List<MentionGroup> all = new ArrayList<>(groups);
        String text = Tokenizer.plain(sentence.text());
        for (Anaphor anaphor : Anaphors.KNOWN) {
            add(anaphor, anaphor.words().matcher(text), sentence, groups, all);
        }
        addLatter(Anaphors.LATTER.matcher(text), sentence, all);
        all.sort(Comparator.comparing(MentionGroup::span));
        for (Reach reach : Reach.values()) {
            remember(reach, sentence, all);
        }
        rememberPair(all);
        return all;
    }

    private void add(
            Anaphor anaphor, Matcher matcher, Sentence sentence, List<MentionGroup> named, List<MentionGroup> all) {
        int offset = sentence.span().start();
        while (matcher.find()) {
            Span span = Span.of(offset + matcher.start(), offset + matcher.end());
            Optional<Topic> topic = antecedent(anaphor, sentence, named, span);
            if (topic.isPresent() && !namesItself(anaphor, span, named)) {
                all.removeIf(group -> span.contains(group.span()));
                boolean free = all.stream().noneMatch(group -> group.span().overlaps(span));
                if (free) {
                    all.add(new MentionGroup(span, referring(topic.get(), span)));
                }
            }
        }
    }

    private static List<Mention> referring(Topic topic, Span span) {
        return topic.members().stream()
                .map(member -> new Mention(span, member.entry(), Optional.of(topic.sentence())))
                .toList();
    }

    /** "the antidepressant fluoxetine" names its drug itself. */
    private static boolean namesItself(Anaphor anaphor, Span span, List<MentionGroup> named) {
        return named.stream()
                .anyMatch(group -> anaphor.reach().admits(group.members().get(0))
                        && group.span().start() >= span.end()
                        && group.span().start() - span.end() <= 1);
    }

    private Optional<Topic> antecedent(Anaphor anaphor, Sentence sentence, List<MentionGroup> groups, Span at) {
        Optional<Topic> inSentence = groups.stream()
                .filter(group -> group.span().end() <= at.start())
                .filter(group -> anaphor.reach().admits(group.members().get(0)))
                .filter(group -> !Comparisons.isComparator(sentence, group.span()))
                .findFirst()
                .map(group -> new Topic(group.members(), sentence));
        return inSentence
                .or(() -> Optional.ofNullable(topics.get(anaphor.reach())))
                .filter(topic -> anaphor.plural() ? severalOrClass(topic) : places(topic.members()) == 1);
    }

    private static boolean severalOrClass(Topic topic) {
        return places(topic.members()) > 1 || topic.members().get(0).is("TherapeuticClass");
    }

    private void addLatter(Matcher matcher, Sentence sentence, List<MentionGroup> all) {
        int offset = sentence.span().start();
        while (matcher.find() && lastPair.size() == 2) {
            Span span = Span.of(offset + matcher.start(), offset + matcher.end());
            Mention meant = lastPair.get(matcher.group().endsWith("latter") ? 1 : 0);
            Optional<Sentence> source =
                    Optional.ofNullable(topics.get(Reach.SUBSTANCE)).map(Topic::sentence);
            all.add(new MentionGroup(span, List.of(new Mention(span, meant.entry(), source))));
        }
    }

    private void remember(Reach reach, Sentence sentence, List<MentionGroup> groups) {
        groups.stream()
                .filter(group -> reach.admits(group.members().get(0)))
                .filter(group -> !Comparisons.isComparator(sentence, group.span()))
                .findFirst()
                .ifPresent(first -> topics.put(
                        reach,
                        new Topic(first.members(), chainStart(first, groups).orElse(sentence))));
    }

    private void rememberPair(List<MentionGroup> groups) {
        List<Mention> members = groups.stream()
                .filter(group -> Reach.SUBSTANCE.admits(group.members().get(0)))
                .flatMap(group -> group.members().stream())
                .toList();
        if (!members.isEmpty()) {
            lastPair = members.size() == 2 ? members : List.of();
        }
    }

    /** Where the sentence itself points back to an earlier one for the same entity, that one names it. */
    private static Optional<Sentence> chainStart(MentionGroup first, List<MentionGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.members().stream())
                .filter(other -> other.entry().equals(first.members().get(0).entry()))
                .flatMap(other -> other.antecedent().stream())
                .findFirst();
    }

    private static long places(List<Mention> members) {
        return members.stream().map(Mention::entry).distinct().count();
    }
}
