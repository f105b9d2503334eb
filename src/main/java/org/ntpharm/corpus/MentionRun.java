package org.ntpharm.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.load.ReaderParts;
import org.ntpharm.mention.DocumentNames;
import org.ntpharm.mention.Mention;
import org.ntpharm.mention.MentionFinder;
import org.ntpharm.mention.MentionGroup;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.SentenceSplitter;
import org.ntpharm.text.Span;

/** Finds the names in annotated documents, and compares with those that are annotated; nothing is parsed. */
public final class MentionRun {
    /** A name with the brackets that define its short form: two names for an annotator. */
    private static final Pattern WITH_SHORT_FORM = Pattern.compile("(?s)(.*\\S)\\s+\\(([\\p{L}][\\p{L}\\d-]{1,9})\\)");

    private final MentionFinder finder;
    private final GoldMentions goldMentions;

    /** A run of the finder of {@code parts}; {@code mapping} says what the types of a corpus are. */
    public MentionRun(ReaderParts parts, OntologyFiles ontology, CorpusMapping mapping) {
        this.finder = parts.mentions();
        this.goldMentions = new GoldMentions(mapping, parts.lexicon(), ontology);
    }

    /** The names in {@code document}, annotated and recognised. */
    public MentionResult result(AnnotatedDocument document) {
        List<Sentence> sentences = SentenceSplitter.split(document.document());
        List<RecognisedName> found = new ArrayList<>();
        List<RecognisedName> inside = new ArrayList<>();
        DocumentNames names = DocumentNames.of(document.document());
        for (Sentence sentence : sentences) {
            for (MentionGroup group : finder.find(sentence, names)) {
                for (Mention mention : group.members()) {
                    found.addAll(names(mention, document.document(), sentence));
                    finder.inside(mention, document.document(), names)
                            .forEach(inner -> inside.addAll(names(inner, document.document(), sentence)));
                }
            }
        }
        List<RecognisedName> annotated = goldMentions.of(document).stream()
                .map(mention -> name(mention.span(), mention, document.document(), sentenceOf(mention, sentences)))
                .distinct()
                .toList();
        Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
        goldMentions
                .covered(document)
                .forEach(classes -> MentionKind.of(classes).ifPresent(kinds::add));
        return new MentionResult(
                document, kinds, annotated, found.stream().distinct().toList(), inside);
    }

    private static List<RecognisedName> names(Mention mention, Document document, Sentence sentence) {
        Matcher parts = WITH_SHORT_FORM.matcher(document.textAt(mention.span()));
        int start = mention.span().start();
        List<Span> spans = parts.matches()
                ? List.of(Span.of(start, start + parts.end(1)), Span.of(start + parts.start(2), start + parts.end(2)))
                : List.of(mention.span());
        return spans.stream()
                .map(span -> name(span, mention, document, Optional.of(sentence)))
                .toList();
    }

    private static RecognisedName name(Span span, Mention mention, Document document, Optional<Sentence> sentence) {
        return RecognisedName.of(span, document.textAt(span), mention.entry(), sentence);
    }

    private static Optional<Sentence> sentenceOf(Mention mention, List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.span().overlaps(mention.span()))
                .findFirst();
    }
}
