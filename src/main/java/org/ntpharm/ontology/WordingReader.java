package org.ntpharm.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.relation.Frame;
import org.ntpharm.relation.LexicalEntry;
import org.ntpharm.relation.Schema;
import org.ntpharm.relation.Wording;

/** Reads the OntoLex entries of {@code wording.ttl}. */
public final class WordingReader {
    private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
    private static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
    private static final String LEXINFO = "http://www.lexinfo.net/ontology/3.0/lexinfo#";

    private final Model model;
    private final Schema schema;

    private WordingReader(Model model, Schema schema) {
        this.model = model;
        this.schema = schema;
    }

    /**
     * The words of {@code model}.
     *
     * @throws NtpException if a word has no form, no frame or no sense, or a sense is no property that claims use
     */
    public static Wording read(Model model, Schema schema) {
        return new WordingReader(model, schema).wording();
    }

    private Wording wording() {
        List<LexicalEntry> entries = new ArrayList<>();
        model.listSubjectsWithProperty(property(SYNSEM, "synBehavior")).toList().stream()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .forEach(word -> entries.addAll(entries(word)));
        return new Wording(entries);
    }

    private List<LexicalEntry> entries(Resource word) {
        List<String> senses = senses(word);
        List<LexicalEntry> entries = new ArrayList<>();
        for (String form : forms(word)) {
            List<String> words = Arrays.asList(form.split(" "));
            List<String> modifiers = words.subList(0, words.size() - 1);
            word.listProperties(property(SYNSEM, "synBehavior")).forEach(behaviour -> {
                Resource frame = behaviour.getResource();
                entries.add(new LexicalEntry(
                        words.get(words.size() - 1), modifiers, frame(word, frame), prepositions(frame), senses));
            });
        }
        return entries;
    }

    private List<String> senses(Resource word) {
        Set<String> senses = new TreeSet<>();
        word.listProperties(property(ONTOLEX, "sense"))
                .forEach(sense -> sense.getResource()
                        .listProperties(property(ONTOLEX, "reference"))
                        .forEach(reference -> senses.add(reference.getResource().getLocalName())));
        senses.stream().filter(sense -> !schema.has(sense)).findFirst().ifPresent(sense -> {
            throw wrong(word, "refers to '" + sense + "', which is no property that claims use; see ntpharm.ttl");
        });
        if (senses.isEmpty()) {
            throw wrong(word, "has no sense; give it an ontolex:sense with an ontolex:reference");
        }
        return List.copyOf(senses);
    }

    private List<String> forms(Resource word) {
        List<String> forms = new ArrayList<>();
        word.listProperties(property(ONTOLEX, "canonicalForm"))
                .forEach(form -> forms.add(form.getResource()
                        .getRequiredProperty(property(ONTOLEX, "writtenRep"))
                        .getString()));
        if (forms.isEmpty()) {
            throw wrong(word, "has no form; give it an ontolex:canonicalForm with an ontolex:writtenRep");
        }
        return forms;
    }

    private static Frame frame(Resource word, Resource behaviour) {
        List<String> types = new ArrayList<>();
        behaviour
                .listProperties(RDF.type)
                .forEach(type -> types.add(type.getResource().getLocalName()));
        return Arrays.stream(Frame.values())
                .filter(frame -> types.contains(frame.lexInfoName()))
                .findFirst()
                .orElseThrow(() -> wrong(word, "has the frame " + types + "; use one of " + names()));
    }

    private static List<String> names() {
        return Arrays.stream(Frame.values()).map(Frame::lexInfoName).toList();
    }

    private Set<String> prepositions(Resource frame) {
        Set<String> prepositions = new TreeSet<>();
        frame.listProperties(property(LEXINFO, "prepositionalAdjunct"))
                .forEach(adjunct -> adjunct.getResource()
                        .listProperties(property(SYNSEM, "marker"))
                        .forEach(marker -> prepositions.addAll(forms(marker.getResource()))));
        return prepositions;
    }

    private Property property(String namespace, String name) {
        return model.createProperty(namespace, name);
    }

    private static NtpException wrong(Resource word, String what) {
        return new NtpException(ErrorCode.ONTOLOGY_INVALID, "wording.ttl: " + word.getURI() + " " + what);
    }
}
