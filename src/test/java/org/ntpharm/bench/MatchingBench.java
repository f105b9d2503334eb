package org.ntpharm.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ntpharm.articles.BundledArticles;
import org.ntpharm.mention.DocumentNames;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Lexicon;
import org.ntpharm.mention.MentionFinder;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.SentenceSplitter;

/**
 * How much longer names take to be found if there are very many of them.
 *
 * <p>The same sentences are read with few names and with many, in turn, so that whatever else the machine does slows
 * both. Nothing but names is looked for: what else a sentence is searched for does not depend on their number.
 */
@Tag("alone")
class MatchingBench {
    private static final int FEW = 2_000;
    private static final int MANY = Integer.getInteger("names", 500_000);
    private static final long SEED = 20_240_607;
    private static final int ARTICLES_REPEATED = 20;
    private static final int GENERATED_SENTENCES = 4_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 31;

    @Test
    void compare_few_names_with_many() {
        List<String> real = new ArrayList<>(vocabulary());
        Collections.shuffle(real, new Random(SEED));
        Set<String> all = new LinkedHashSet<>(real);
        new GeneratedNames(SEED).fill(all, MANY);
        List<String> many = List.copyOf(all);

        long empty = usedHeap();
        Lexicon fewNames = lexicon(many.subList(0, FEW));
        long afterFew = usedHeap();
        long start = System.nanoTime();
        Lexicon manyNames = lexicon(many);
        double built = (System.nanoTime() - start) / 1e9;
        long afterMany = usedHeap();
        System.out.printf(
                "%,d names: %.1f MB of heap; %,d names: %.1f MB, built in %.1f s%n",
                FEW, (afterFew - empty) / 1e6, MANY, (afterMany - afterFew) / 1e6, built);

        System.out.printf("| | %,d names, ms | %,d names, ms | times as long |%n|---|---|---|---|%n", FEW, MANY);
        compare("bundled articles", articles(), fewNames, manyNames);
        compare("text that names the few", generatedText(many.subList(0, FEW)), fewNames, manyNames);
        compare("text that names any of the many", generatedText(many), fewNames, manyNames);
    }

    private static void compare(String what, List<Text> texts, Lexicon few, Lexicon many) {
        MentionFinder withFew = new MentionFinder(few, Set.of("antagonist", "agonist"));
        MentionFinder withMany = new MentionFinder(many, Set.of("antagonist", "agonist"));
        var fewMillis = new ArrayList<Double>();
        var manyMillis = new ArrayList<Double>();
        int foundByFew = 0;
        int foundByMany = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            foundByFew = found(withFew, texts);
            long between = System.nanoTime();
            foundByMany = found(withMany, texts);
            long end = System.nanoTime();
            if (round >= 0) {
                fewMillis.add((between - start) / 1e6);
                manyMillis.add((end - between) / 1e6);
            }
        }
        double fewMedian = SpeedBench.median(fewMillis);
        double manyMedian = SpeedBench.median(manyMillis);
        System.out.printf(
                "| %s | %.1f (%,d found) | %.1f (%,d found) | %.2f |%n",
                what, fewMedian, foundByFew, manyMedian, foundByMany, manyMedian / fewMedian);
    }

    private static int found(MentionFinder finder, List<Text> texts) {
        int found = 0;
        for (Text text : texts) {
            DocumentNames names = DocumentNames.of(text.document);
            for (Sentence sentence : text.sentences) {
                found += finder.find(sentence, names).size();
            }
        }
        return found;
    }

    private static Set<String> vocabulary() {
        Model model = OntologyFiles.bundled().vocabulary();
        Set<String> names = new TreeSet<>();
        for (Property property : List.of(RDFS.label, SKOS.altLabel)) {
            model.listObjectsOfProperty(property)
                    .forEach(name -> names.add(name.asLiteral().getString()));
        }
        return names;
    }

    private static Lexicon lexicon(List<String> names) {
        Lexicon.Builder builder = new Lexicon.Builder();
        for (String name : names) {
            builder.name(new Entry(name, name, Set.of("Drug", "ChemicalSubstance"), false), name);
        }
        return builder.build();
    }

    private record Text(Document document, List<Sentence> sentences) {
        static Text of(Document document) {
            return new Text(document, SentenceSplitter.split(document));
        }
    }

    private static List<Text> articles() {
        List<Text> articles = BundledArticles.all().stream()
                .map(article -> Text.of(article.document()))
                .toList();
        return Collections.nCopies(ARTICLES_REPEATED, articles).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Text> generatedText(List<String> names) {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GENERATED_SENTENCES; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "In %d rats, %s raised the release of %s in the acute phase, and %s did not change it after a week.%n",
                    5 + random.nextInt(80),
                    names.get(random.nextInt(names.size())),
                    names.get(random.nextInt(names.size())),
                    names.get(random.nextInt(names.size()))));
        }
        return List.of(Text.of(new Document("generated", text.toString())));
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
