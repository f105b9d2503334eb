package org.ntpharm.ontology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Lexicon;
import org.ntpharm.mention.NameContext;
import org.ntpharm.vocab.Ntp;

/** Reads the names of the vocabulary into a lexicon, with the forms that follow from a name or an adjective by rule. */
public final class LexiconReader {
    /** "antidepressant" effect, action ... */
    private static final List<String> EFFECT_NOUNS =
            List.of("effect", "action", "activity", "property", "efficacy", "response", "benefit", "potency");

    /** "depressive" symptom, disorder ... */
    private static final List<String> CONDITION_NOUNS = List.of("symptom", "disorder", "episode", "illness", "state");

    /** "release of dopamine" for "dopamine release": nouns that put what they concern before them or behind. */
    private static final Set<String> EVENT_NOUNS = Set.of(
            "release",
            "reuptake",
            "uptake",
            "synthesis",
            "transmission",
            "signalling",
            "turnover",
            "metabolism",
            "growth",
            "death",
            "formation",
            "function",
            "activity",
            "secretion",
            "firing",
            "excitability",
            "plasticity",
            "differentiation",
            "maintenance",
            "damage",
            "survival",
            "breakdown",
            "degradation",
            "hydrolysis",
            "influx");

    private static final String SEROTONIN = "5-HT";
    private static final Pattern SUBTYPE = Pattern.compile("(\\S*\\d[A-Za-z]?)(?: |-)(receptor|adrenoceptor)");

    private final Model ontology;
    private final Model vocabulary;
    private final Map<Resource, Set<String>> classesOf = new HashMap<>();
    private final Set<Resource> wanted = new HashSet<>();
    private final Property adjective;
    private final Property kindOf;

    private LexiconReader(Model ontology, Model vocabulary) {
        this.ontology = ontology;
        this.vocabulary = vocabulary;
        this.adjective = vocabulary.createProperty(Ntp.NS, "adjective");
        this.kindOf = vocabulary.createProperty(Ntp.NS, "kindOf");
    }

    /** The lexicon of all individuals of {@code vocabulary}, typed by the classes of {@code ontology}. */
    public static Lexicon read(Model ontology, Model vocabulary) {
        return new LexiconReader(ontology, vocabulary).lexicon();
    }

    private Lexicon lexicon() {
        Property relievedBy = vocabulary.createProperty(Ntp.NS, "relievedByEffect");
        vocabulary.listObjectsOfProperty(relievedBy).forEach(effect -> want(effect.asResource()));
        Lexicon.Builder builder = new Lexicon.Builder();
        vocabulary.listSubjectsWithProperty(RDFS.label).toList().stream()
                .filter(entity -> entity.isURIResource() && entity.getURI().startsWith(Ntp.ENTITY_NS))
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .forEach(entity -> add(entity, builder));
        return builder.build();
    }

    /** An effect that relieves a condition is wanted, and so is every kind of it. */
    private void want(Resource effect) {
        if (wanted.add(effect)) {
            vocabulary.listSubjectsWithProperty(kindOf, effect).forEach(this::want);
        }
    }

    private void add(Resource entity, Lexicon.Builder builder) {
        Set<String> classes = new TreeSet<>();
        entity.listProperties(RDF.type)
                .forEach(type -> classes.addAll(
                        classesOf.computeIfAbsent(type.getResource(), known -> SchemaReader.classes(ontology, known))));
        String id = entity.getURI().substring(Ntp.ENTITY_NS.length());
        String label = entity.getProperty(RDFS.label).getString();
        Entry entry = new Entry(id, label, classes, wanted.contains(entity));
        NameContext context = new NameContext(strings(entity, Ntp.LICENSING_WORD), strings(entity, Ntp.EXCLUDING_WORD));
        Set<String> ambiguous = strings(entity, Ntp.AMBIGUOUS_LABEL);
        names(entity, entry)
                .forEach(name -> builder.name(entry, name, ambiguous.contains(name) ? context : NameContext.ANY));
    }

    private static Set<String> strings(Resource entity, Property property) {
        return entity.listProperties(property)
                .mapWith(statement -> statement.getString())
                .toSet();
    }

    private Set<String> names(Resource entity, Entry entry) {
        Set<String> names = new TreeSet<>();
        for (Property property : List.of(RDFS.label, SKOS.altLabel, SKOS.hiddenLabel, Ntp.AMBIGUOUS_LABEL)) {
            entity.listProperties(property).forEach(statement -> names.add(statement.getString()));
        }
        Set<String> all = new TreeSet<>(names);
        if (entry.is("BiologicalProcess")) {
            names.forEach(name -> inverted(name, all));
        }
        if (entry.is("Receptor")) {
            names.forEach(name -> shortened(name, all));
            names.stream().filter(name -> name.startsWith(SEROTONIN)).forEach(name -> spelledOut(name, all));
        }
        entity.listProperties(adjective).forEach(statement -> compounds(statement.getString(), entry, all));
        return all;
    }

    private static void compounds(String adjective, Entry entry, Set<String> names) {
        List<String> nouns =
                entry.is("PharmacologicalEffect") ? EFFECT_NOUNS : entry.is("Condition") ? CONDITION_NOUNS : List.of();
        nouns.forEach(noun -> names.add(adjective + " " + noun));
    }

    /** "5-HT2BR" and "beta2AR": the head of a subtype's name as letters behind it. */
    private static void shortened(String name, Set<String> names) {
        Matcher subtype = SUBTYPE.matcher(name);
        if (subtype.matches()) {
            names.add(subtype.group(1) + (subtype.group(2).equals("receptor") ? "R" : "AR"));
        }
    }

    /** "5-hydroxytryptamine2A receptor": the transmitter in full before the subtype. */
    private static void spelledOut(String name, Set<String> names) {
        String subtype = name.substring(SEROTONIN.length());
        if (subtype.endsWith("receptor")) {
            names.add("5-hydroxytryptamine" + subtype);
        }
    }

    private static void inverted(String name, Set<String> names) {
        int last = name.lastIndexOf(' ');
        if (last > 0 && EVENT_NOUNS.contains(name.substring(last + 1))) {
            names.add(name.substring(last + 1) + " of " + name.substring(0, last));
        }
    }
}
