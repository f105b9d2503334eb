package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ntpharm.mention.NameScan.Hit;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.Span;
import org.ntpharm.text.Tokenizer;

/** Finds the entities of a {@link Lexicon} in sentences: longest name first, coordinations spelt out. */
public final class MentionFinder implements MentionSource {
    private static final List<String> KINDS = List.of(
            "ChemicalSubstance",
            "MolecularTarget",
            "BiologicalProcess",
            "PharmacologicalEffect",
            "Condition",
            "TherapeuticClass",
            "Therapy",
            "NeurotransmitterSystem",
            "BindingSite");
    private static final Pattern EXAMPLES =
            Pattern.compile("\\s*[(,:]?\\s*(?:such as|including|especially|particularly|in particular|namely|"
                    + "for example|i\\.e\\.|e\\.g\\.),?\\s*(?:the)?\\s*");
    private static final Pattern LISTING = Pattern.compile(
            "\\b(?:and|or|nor|as well as|plus|such as|including|especially|particularly|namely|i\\.e|e\\.g)\\b|&|/|:");
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,5}-?\\d{1,6}[A-Z]?");
    private static final Pattern COMPARED =
            Pattern.compile("(?i)\\b(?:unlike|like|than|contrast to|compared (?:to|with))\\s+$");
    private static final Piece RECEPTOR = Piece.cut("receptor", 0).get(0);
    private static final int LONGEST_LIGAND = 4;

    private final Lexicon lexicon;
    private final Set<String> receptorNouns;
    private final UnseenNames unseen;

    /**
     * A finder over {@code lexicon}.
     *
     * @param receptorNouns nouns before which the name of a ligand stands for its receptor, as in "NMDA antagonist"
     */
    public MentionFinder(Lexicon lexicon, Set<String> receptorNouns) {
        this(lexicon, receptorNouns, UnseenNames.none());
    }

    /** As the other, with the makes of names that {@code lexicon} lacks. */
    public MentionFinder(Lexicon lexicon, Set<String> receptorNouns, UnseenNames unseen) {
        this.lexicon = lexicon;
        this.receptorNouns = Set.copyOf(receptorNouns);
        this.unseen = unseen;
    }

    /**
     * The groups of mentions in {@code sentence}, in order and without overlap.
     *
     * @param names the short forms defined so far in the document; definitions in this sentence are added
     */
    @Override
    public List<MentionGroup> find(Sentence sentence, DocumentNames names) {
        NameScan scan = new NameScan(lexicon, sentence);
        defineByName(scan, names);
        Coordination coordination = new Coordination(scan);
        List<Hit> hits = readAsReceptors(scan, coordination, new Subtypes(scan).read(scan.hits(names)));
        List<Hit> expanded = unseen.add(scan, coordination.expand(hits));
        define(scan, expanded, names);
        defineCodes(scan, expanded, names);
        return grouped(sentence, scan, expanded, names);
    }

    /** All names inside a longer one, such as the transmitter in "dopamine transporter". */
    public List<Mention> inside(Mention mention, Document document, DocumentNames names) {
        NameScan scan = new NameScan(lexicon, new Sentence(1, mention.span(), document.textAt(mention.span())));
        return allWithin(scan, new Hit(0, scan.pieces().size() - 1, List.of(mention.entry())), names).stream()
                .flatMap(hit ->
                        hit.entries().stream().map(entry -> Mention.named(scan.span(hit.first(), hit.last()), entry)))
                .toList();
    }

    private static List<Hit> allWithin(NameScan scan, Hit outer, DocumentNames names) {
        List<Hit> all = new ArrayList<>();
        for (Hit inner : scan.hitsWithin(outer, names)) {
            all.add(inner);
            all.addAll(allWithin(scan, inner, names));
        }
        return all;
    }

    /**
     * A source of mentions that an annotator has given, beside names found here.
     *
     * @param given the annotated mentions of a document; of two that overlap the longer counts
     * @param kinds the local names of the classes that the annotation covers: no other mention of them is taken
     */
    public MentionSource given(List<Mention> given, Set<String> kinds) {
        return new GivenMentions(lexicon, given, kinds);
    }

    /** "NMDA antagonist", "5-HT2A and D2 blockade": a ligand's name before such a noun means the receptor. */
    private List<Hit> readAsReceptors(NameScan scan, Coordination coordination, List<Hit> hits) {
        List<Hit> read = new ArrayList<>(hits);
        for (int noun = 1; noun < scan.pieces().size(); noun++) {
            if (receptorNouns.contains(scan.pieces().get(noun).key())
                    && scan.gap(noun - 1, noun).matches("\\s+|-")) {
                Optional<Hit> receptor = receptorBefore(scan, noun - 1);
                while (receptor.isPresent()) {
                    int first = receptor.get().first();
                    replace(receptor.get(), read);
                    receptor = conjunctBefore(scan, coordination, first);
                }
            }
        }
        return read;
    }

    private Optional<Hit> conjunctBefore(NameScan scan, Coordination coordination, int after) {
        for (int last = after - 1; last >= Math.max(0, after - 2); last--) {
            if (coordination.separated(last, after)) {
                return receptorBefore(scan, last);
            }
        }
        return Optional.empty();
    }

    private Optional<Hit> receptorBefore(NameScan scan, int last) {
        for (int first = Math.max(0, last - LONGEST_LIGAND + 1); first <= last; first++) {
            List<Piece> name = new ArrayList<>(scan.pieces().subList(first, last + 1));
            name.add(RECEPTOR);
            List<Entry> entries = scan.opensWord(first) ? lexicon.lookup(name) : List.of();
            if (!entries.isEmpty()) {
                return Optional.of(new Hit(first, last, entries));
            }
        }
        return Optional.empty();
    }

    private static void replace(Hit found, List<Hit> hits) {
        hits.removeIf(hit -> hit.first() <= found.last() && found.first() <= hit.last());
        hits.add(found);
        hits.sort((a, b) -> Integer.compare(a.first(), b.first()));
    }

    /** Short forms of names, also of those within longer ones: "dopamine (DA) release". */
    private void defineByName(NameScan scan, DocumentNames names) {
        for (Abbreviations.Definition definition : scan.definitions()) {
            List<Entry> entries = lexicon.named(scan.words(definition.longForm()));
            if (entries.isEmpty()) {
                names.defineOtherwise(definition.shortForm());
            } else {
                names.define(definition.shortForm(), entries);
            }
        }
    }

    /** Short forms of names that coordination or their make has shown. */
    private static void define(NameScan scan, List<Hit> hits, DocumentNames names) {
        for (Abbreviations.Definition definition : scan.definitions()) {
            for (Hit hit : hits) {
                Span span = scan.span(hit.first(), hit.last());
                boolean named = span.end() <= definition.brackets().start()
                        && definition.brackets().start() - span.end() <= 1
                        && span.start() <= definition.longForm().start() + 1;
                if (named) {
                    names.define(definition.shortForm(), hit.entries());
                }
            }
        }
    }

    /** A code that the words around it have shown to be a drug's stays one where they are lacking. */
    private static void defineCodes(NameScan scan, List<Hit> hits, DocumentNames names) {
        for (Hit hit : hits) {
            String surface = scan.words(scan.span(hit.first(), hit.last()));
            if (hit.entries().get(0).unlinked().isPresent()
                    && CODE.matcher(surface).matches()) {
                names.define(surface, hit.entries());
            }
        }
    }

    static List<MentionGroup> grouped(Sentence sentence, NameScan scan, List<Hit> hits, DocumentNames names) {
        List<MentionGroup> groups = new ArrayList<>();
        String text = Tokenizer.plain(sentence.text());
        int offset = sentence.span().start();
        for (Hit hit : hits) {
            MentionGroup next = group(scan, hit, names);
            int last = groups.size() - 1;
            if (last >= 0 && aliases(groups.get(last), next)) {
                groups.set(last, union(groups.get(last), next));
            } else if (last < 0
                    || next.span().start() >= groups.get(last).span().end()) {
                if (last >= 0 && joins(text, offset, groups.get(last), next)) {
                    groups.set(last, closed(text, offset, union(groups.get(last), next)));
                } else {
                    groups.add(next);
                }
            }
        }
        return groups.stream()
                .flatMap(group -> listed(group, text, offset).stream())
                .toList();
    }

    /** Whether {@code next} is another name in the brackets behind the one before, of the same kind of thing. */
    private static boolean aliases(MentionGroup before, MentionGroup next) {
        Mention one = before.members().get(before.members().size() - 1);
        Mention other = next.members().get(0);
        return before.span().contains(next.span())
                && kind(one).equals(kind(other))
                && before.members().stream().noneMatch(member -> member.entry().equals(other.entry()));
    }

    /** "Unlike X," is no member of what follows. */
    private static boolean comparator(String text, int offset, Span span) {
        return COMPARED.matcher(text.substring(0, span.start() - offset)).find()
                && span.end() - offset < text.length()
                && text.charAt(span.end() - offset) == ',';
    }

    /** Whether the second of two names stands in brackets behind the first: "X (Y)" are two names in one place. */
    private static boolean bracketed(List<Span> places, String text, int offset) {
        return places.size() == 2
                && text.charAt(places.get(1).start() - offset - 1) == '('
                && text.startsWith(")", places.get(1).end() - offset);
    }

    /** Commas alone make no list: "unlike X, Y" and "in X, Y" are parted again. */
    private static List<MentionGroup> listed(MentionGroup group, String text, int offset) {
        String covered =
                text.substring(group.span().start() - offset, group.span().end() - offset);
        List<Span> places =
                group.members().stream().map(Mention::span).distinct().toList();
        boolean nested = places.stream().allMatch(places.get(0)::contains);
        if (nested
                || bracketed(places, text, offset)
                || LISTING.matcher(covered).find()) {
            return List.of(group);
        }
        return places.stream()
                .map(span -> new MentionGroup(
                        span,
                        group.members().stream()
                                .filter(member -> member.span().equals(span))
                                .toList()))
                .toList();
    }

    /** The mention with the brackets behind it; a site whose name says on which target it lies names the target too. */
    private static MentionGroup group(NameScan scan, Hit hit, DocumentNames names) {
        Span span = scan.span(hit.first(), hit.last());
        for (Abbreviations.Definition definition : scan.definitions()) {
            int between = definition.brackets().start() - span.end();
            if (between >= 0 && between <= 1) {
                span = span.union(definition.brackets());
            }
        }
        Span whole = span;
        List<Mention> members = new ArrayList<>();
        hit.entries().forEach(entry -> members.add(Mention.named(whole, entry)));
        if (members.get(0).is("BindingSite")) {
            scan.hitsWithin(hit, names).stream()
                    .flatMap(inner -> inner.entries().stream())
                    .filter(entry -> entry.is("MolecularTarget"))
                    .forEach(entry -> members.add(Mention.named(whole, entry)));
        }
        return new MentionGroup(whole, members);
    }

    private static boolean joins(String text, int offset, MentionGroup before, MentionGroup next) {
        String between =
                text.substring(before.span().end() - offset, next.span().start() - offset);
        if (!kind(before.members().get(0)).equals(kind(next.members().get(0)))) {
            return false;
        }
        String gap =
                between.indexOf('(') < 0 ? between : BRACKETED.matcher(between).replaceAll("");
        boolean list = !gap.isBlank() && Coordination.SEPARATOR.matcher(gap).matches()
                || gap.strip().equals("(") && text.startsWith(")", next.span().end() - offset);
        return (list || EXAMPLES.matcher(gap).matches()) && !comparator(text, offset, before.span());
    }

    private static String kind(Mention mention) {
        for (String kind : KINDS) {
            if (mention.is(kind)) {
                return kind;
            }
        }
        return "Entity";
    }

    private static MentionGroup union(MentionGroup before, MentionGroup next) {
        List<Mention> members = new ArrayList<>(before.members());
        members.addAll(next.members());
        return new MentionGroup(before.span().union(next.span()), members);
    }

    /** A group that opened a bracket takes in the closing one that follows it. */
    private static MentionGroup closed(String text, int offset, MentionGroup group) {
        String covered =
                text.substring(group.span().start() - offset, group.span().end() - offset);
        int end = group.span().end() - offset;
        boolean open = covered.indexOf('(') >= 0 && covered.lastIndexOf(')') < covered.lastIndexOf('(');
        if (open && end < text.length() && text.charAt(end) == ')') {
            return new MentionGroup(Span.of(group.span().start(), group.span().end() + 1), group.members());
        }
        return group;
    }
}
