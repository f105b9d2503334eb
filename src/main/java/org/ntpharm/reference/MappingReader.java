package org.ntpharm.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.vocab.Ntp;

/** Reads the entities of the vocabulary and what they match. */
final class MappingReader {
    private final OntologyFiles files;
    private final Model vocabulary;
    private final Map<String, EntityKind> kinds = new HashMap<>();

    MappingReader(OntologyFiles files) {
        this.files = files;
        this.vocabulary = files.vocabulary();
    }

    /** Every entity with its mappings, both sorted; an entity without any has an empty list. */
    List<Entry> entries() {
        return vocabulary.listSubjectsWithProperty(RDFS.label).toList().stream()
                .filter(entity -> entity.isURIResource() && entity.getURI().startsWith(Ntp.ENTITY_NS))
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .map(this::entry)
                .toList();
    }

    private Entry entry(Resource resource) {
        MappedEntity entity = entity(resource);
        List<Mapping> mappings = new ArrayList<>();
        for (Mapping.Predicate predicate : Mapping.Predicate.values()) {
            Property property = vocabulary.createProperty(SKOS.getURI(), predicate.term());
            resource.listProperties(property)
                    .filterKeep(match -> match.getObject().isURIResource())
                    .forEach(match -> mappings.add(
                            new Mapping(entity, predicate, match.getResource().getURI())));
        }
        return new Entry(entity, mappings.stream().sorted().toList());
    }

    private MappedEntity entity(Resource resource) {
        Set<String> types = new TreeSet<>();
        resource.listProperties(RDF.type)
                .forEach(type -> types.add(type.getResource().getLocalName()));
        return new MappedEntity(
                resource.getURI().substring(Ntp.ENTITY_NS.length()),
                resource.getRequiredProperty(RDFS.label).getString(),
                types.stream().findFirst().orElse("Entity"),
                types.stream().map(this::kind).min(EntityKind::compareTo).orElse(EntityKind.OTHERS),
                names(resource),
                broaderNames(resource));
    }

    private static Set<String> names(Resource resource) {
        Set<String> names = new HashSet<>();
        for (Property property : List.of(RDFS.label, SKOS.altLabel)) {
            resource.listProperties(property).forEach(name -> names.add(name.getString()));
        }
        return names;
    }

    private static Set<String> broaderNames(Resource resource) {
        Set<Resource> broader = new HashSet<>();
        Deque<Resource> open = new ArrayDeque<>(List.of(resource));
        while (!open.isEmpty()) {
            open.remove().listProperties(Ntp.KIND_OF).mapWith(Statement::getResource).toList().stream()
                    .filter(broader::add)
                    .forEach(open::add);
        }
        Set<String> names = new HashSet<>();
        broader.forEach(kind -> names.addAll(names(kind)));
        return names;
    }

    private EntityKind kind(String type) {
        return kinds.computeIfAbsent(type, known -> EntityKind.of(files.superclasses(Set.of(known))));
    }

    /** One entity and what it matches. */
    record Entry(MappedEntity entity, List<Mapping> mappings) {}
}
