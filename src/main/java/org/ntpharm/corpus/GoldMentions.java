package org.ntpharm.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Lexicon;
import org.ntpharm.mention.Mention;
import org.ntpharm.ontology.OntologyFiles;

/** Turns annotated entities into mentions: typed by the mapping, and more closely by the words where they say it. */
final class GoldMentions {
    static final String PREFIX = "gold:";

    private static final Set<String> MORE_CLOSELY = Set.of(
            "Receptor", "IonChannel", "Enzyme", "Transporter", "VesicularTransporter", "Neurotransmitter", "Drug");

    private final CorpusMapping mapping;
    private final Lexicon lexicon;
    private final OntologyFiles ontology;
    private final Map<Set<String>, Set<String>> superclasses = new HashMap<>();

    GoldMentions(CorpusMapping mapping, Lexicon lexicon, OntologyFiles ontology) {
        this.mapping = mapping;
        this.lexicon = lexicon;
        this.ontology = ontology;
    }

    /** The mentions of {@code document}; entities of types that the mapping leaves out are none. */
    List<Mention> of(AnnotatedDocument document) {
        List<Mention> mentions = new ArrayList<>();
        for (GoldEntity entity : document.entities()) {
            Set<String> classes = mapping.classes(document.corpus(), entity.type());
            if (!classes.isEmpty()) {
                mentions.add(Mention.named(entity.span(), entry(entity, classes)));
            }
        }
        return mentions;
    }

    /** The classes that the annotation of {@code document} covers. */
    Set<String> kinds(AnnotatedDocument document) {
        Set<String> kinds = new TreeSet<>();
        document.entities().forEach(entity -> kinds.addAll(mapping.classes(document.corpus(), entity.type())));
        return kinds;
    }

    /** For each type of entity that the corpus of {@code document} has: its classes and all their superclasses. */
    List<Set<String>> covered(AnnotatedDocument document) {
        return mapping.entityClasses(document.corpus()).stream()
                .map(this::superclasses)
                .toList();
    }

    private Entry entry(GoldEntity entity, Set<String> mapped) {
        Set<String> classes = new LinkedHashSet<>(superclasses(mapped));
        for (Entry known : lexicon.named(entity.text())) {
            if (mapped.stream().anyMatch(known::is)) {
                known.classes().stream().filter(MORE_CLOSELY::contains).forEach(classes::add);
            }
        }
        if (classes.contains("MolecularTarget")) {
            classes.addAll(superclasses(targetClasses(entity.text().toLowerCase(Locale.ROOT))));
        }
        return new Entry(PREFIX + entity.key(), entity.text(), classes, false);
    }

    private Set<String> superclasses(Set<String> classes) {
        return superclasses.computeIfAbsent(classes, ontology::superclasses);
    }

    /** What the head of a target's name says of its class; a bare symbol may be of any. */
    private static Set<String> targetClasses(String name) {
        if (name.contains("vesicular") || name.contains("vmat")) {
            return Set.of("VesicularTransporter");
        }
        if (name.contains("transporter")) {
            return Set.of("Transporter");
        }
        if (name.contains("channel")) {
            return Set.of("IonChannel");
        }
        if (name.contains("receptor") || name.contains("ceptor")) {
            return Set.of("Receptor");
        }
        if (name.matches(".*ases?\\b.*")) {
            return Set.of("Enzyme");
        }
        return Set.of("Receptor", "IonChannel", "Enzyme", "Transporter");
    }
}
