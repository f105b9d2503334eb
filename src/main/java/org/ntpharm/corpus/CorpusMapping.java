package org.ntpharm.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ntpharm.mention.Entry;

/**
 * How the types of the corpora map to the ontology's: a table beside the code. A corpus that it does not name is read
 * like the one whose types it has.
 */
public final class CorpusMapping {
    private final Map<String, Set<String>> classes = new LinkedHashMap<>();
    private final Map<String, String> relationOf = new LinkedHashMap<>();
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

    /** A relation of a corpus, the properties that say it, and of which class its ends must or must not be. */
    private record Rule(
            String corpus, String relation, Set<String> properties, String objectClass, String subjectClass) {
        boolean fits(Entry subject, String property, Entry object) {
            return properties.contains(property) && typed(subject, subjectClass) && typed(object, objectClass);
        }

        private static boolean typed(Entry entry, String asked) {
            boolean without = asked.startsWith("!");
            return asked.isEmpty() || without != entry.is(asked.substring(without ? 1 : 0));
        }
    }

    private final Set<String> markingDoubt = new LinkedHashSet<>();

    private CorpusMapping() {}

    /** The mapping that the program ships. */
    public static CorpusMapping bundled() {
        try (InputStream stream = CorpusMapping.class.getResourceAsStream("mapping.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file mapping.tsv");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Parses the table: {@code entity corpus type classes}, {@code relation corpus type relation properties object subject}
     * and {@code marks-doubt corpus}.
     */
    public static CorpusMapping parse(String table) {
        CorpusMapping mapping = new CorpusMapping();
        table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(mapping::add);
        return mapping;
    }

    private void add(String[] row) {
        switch (row[0]) {
            case "marks-doubt" -> markingDoubt.add(row[1]);
            case "entity" -> classes.put(key(row[1], row[2]), Set.of(row[3].split(",")));
            case "relation" -> {
                relationOf.put(key(row[1], row[2]), row[3]);
                if (!row[4].isEmpty()) {
                    Set<String> properties = new LinkedHashSet<>(List.of(row[4].split(",")));
                    String object = row.length > 5 ? row[5] : "";
                    String subject = row.length > 6 ? row[6] : "";
                    rules.computeIfAbsent(row[1], corpus -> new ArrayList<>())
                            .add(new Rule(row[1], row[3], properties, object, subject));
                }
            }
            default -> throw new IllegalArgumentException("not a row of the mapping: " + String.join("\t", row));
        }
    }

    private static String key(String corpus, String type) {
        return corpus + "\t" + type;
    }

    /** The classes of the entities of a corpus's type; empty for a type that is no entity of ours. */
    public Set<String> classes(String corpus, String type) {
        return classes.getOrDefault(key(corpus, type), Set.of());
    }

    /** The classes of each type of entity that {@code corpus} annotates. */
    List<Set<String>> entityClasses(String corpus) {
        return classes.entrySet().stream()
                .filter(row -> row.getKey().startsWith(corpus + "\t"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The relation under which a corpus's relation type is counted, if it is. */
    public Optional<String> relation(String corpus, String type) {
        return Optional.ofNullable(relationOf.get(key(corpus, type)));
    }

    /** The corpus's relation that a claim with these terms states, if any. */
    public Optional<String> stated(String corpus, Entry subject, String property, Entry object) {
        return rules.getOrDefault(corpus, List.of()).stream()
                .filter(rule -> rule.fits(subject, property, object))
                .map(Rule::relation)
                .findFirst();
    }

    /** Whether the corpus annotates negated and speculated relations too, and says which they are. */
    public boolean marksDoubt(String corpus) {
        return markingDoubt.contains(corpus);
    }

    /** The relations of {@code corpus} that are counted, in the order of the table. */
    public List<String> relations(String corpus) {
        return relationOf.entrySet().stream()
                .filter(row -> row.getKey().startsWith(corpus + "\t"))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }
}
