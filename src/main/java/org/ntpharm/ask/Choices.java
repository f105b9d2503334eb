package org.ntpharm.ask;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ntpharm.vocab.Ntp;

/**
 * What can be asked.
 *
 * @param kinds what can be sought, by label
 * @param relations how it can be joined to what is known, by label, each both ways
 */
public record Choices(List<Kind> kinds, List<Relation> relations) {
    public Choices {
        kinds = List.copyOf(kinds);
        relations = List.copyOf(relations);
    }

    /** The classes of entities of {@code schema}, and its properties that claims use. */
    public static Choices of(Model schema) {
        List<Kind> kinds = schema.listSubjectsWithProperty(RDF.type, OWL2.Class).toList().stream()
                .filter(type ->
                        type.isURIResource() && above(type, RDFS.subClassOf).contains(Ntp.ENTITY))
                .filter(type -> !type.equals(Ntp.UNLINKED_ENTITY))
                .map(type -> new Kind(type, label(type)))
                .sorted(Comparator.comparing(Kind::label))
                .toList();
        List<Relation> relations = schema.listSubjectsWithProperty(Ntp.USED_IN_CLAIMS).toList().stream()
                .sorted(Comparator.comparing(Choices::label))
                .flatMap(property -> Stream.of(relation(property, kinds, false), relation(property, kinds, true)))
                .toList();
        return new Choices(kinds, relations);
    }

    /** The kind that addresses call {@code name}. */
    public Optional<Kind> kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The relation that addresses call {@code name}. */
    public Optional<Relation> relation(String name) {
        return relations.stream()
                .filter(relation -> relation.name().equals(name))
                .findFirst();
    }

    private static Relation relation(Resource property, List<Kind> kinds, boolean inverse) {
        Set<Resource> own = classes(property, inverse ? RDFS.range : RDFS.domain);
        Set<Resource> other = classes(property, inverse ? RDFS.domain : RDFS.range);
        Set<String> fitting = kinds.stream()
                .filter(kind -> own.stream().allMatch(type -> related(kind.type(), type)))
                .map(Kind::name)
                .collect(Collectors.toSet());
        return new Relation(
                Ntp.property(property.getLocalName()), inverse, label(property), fitting, mostSpecial(other));
    }

    /** The classes that a property has as its domain or range, its own and inherited. */
    private static Set<Resource> classes(Resource property, Property role) {
        return above(property, RDFS.subPropertyOf).stream()
                .flatMap(it -> it.listProperties(role).toList().stream())
                .map(statement -> statement.getResource())
                .filter(Resource::isURIResource)
                .collect(Collectors.toSet());
    }

    private static String mostSpecial(Set<Resource> classes) {
        return classes.stream()
                .max(Comparator.comparingInt(
                                (Resource type) -> above(type, RDFS.subClassOf).size())
                        .thenComparing(Resource::getURI))
                .map(Resource::getLocalName)
                .orElse(Ntp.ENTITY.getLocalName());
    }

    private static boolean related(Resource one, Resource other) {
        return above(one, RDFS.subClassOf).contains(other)
                || above(other, RDFS.subClassOf).contains(one);
    }

    /** The thing itself and all above it. */
    private static Set<Resource> above(Resource thing, Property up) {
        var seen = new HashSet<Resource>();
        collect(thing, up, seen);
        return seen;
    }

    private static void collect(Resource thing, Property up, Set<Resource> seen) {
        if (thing.isURIResource() && seen.add(thing)) {
            thing.listProperties(up).toList().forEach(statement -> collect(statement.getResource(), up, seen));
        }
    }

    private static String label(Resource term) {
        return Optional.ofNullable(term.getProperty(RDFS.label))
                .map(statement -> statement.getString())
                .orElseGet(term::getLocalName);
    }
}
