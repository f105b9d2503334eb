package org.ntpharm.ontology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.ntpharm.relation.Schema;
import org.ntpharm.vocab.Ntp;

/** Reads from the ontology which types of entities each property of claims may join. */
public final class SchemaReader {
    private final Model model;

    private SchemaReader(Model model) {
        this.model = model;
    }

    /** The properties of {@code ontology} that claims use, with what they inherit. */
    public static Schema read(Model ontology) {
        return new SchemaReader(ontology).schema();
    }

    private Schema schema() {
        Map<String, Schema.Property> properties = new HashMap<>();
        Property used = model.createProperty(Ntp.NS, "usedInClaims");
        model.listSubjectsWithProperty(used)
                .forEach(property -> properties.put(property.getLocalName(), property(property)));
        return new Schema(properties);
    }

    private Schema.Property property(Resource property) {
        Set<Resource> lineage = closure(property, RDFS.subPropertyOf);
        Set<String> ancestors = names(lineage);
        ancestors.remove(property.getLocalName());
        Set<String> ranges = objects(lineage, RDFS.range);
        Set<String> rangeClasses = new TreeSet<>();
        ranges.forEach(range -> rangeClasses.addAll(classes(model.createResource(Ntp.NS + range))));
        return new Schema.Property(objects(lineage, RDFS.domain), ranges, ancestors, rangeClasses);
    }

    /** The local names of {@code type} and of all its superclasses. */
    Set<String> classes(Resource type) {
        return names(closure(type, RDFS.subClassOf));
    }

    static Set<String> classes(Model ontology, Resource type) {
        return new SchemaReader(ontology).classes(type.inModel(ontology));
    }

    private Set<String> objects(Set<Resource> lineage, Property property) {
        Set<String> found = new TreeSet<>();
        for (Resource resource : lineage) {
            resource.listProperties(property).forEach(statement -> {
                if (statement.getObject().isURIResource()) {
                    found.add(statement.getResource().getLocalName());
                }
            });
        }
        return found;
    }

    private static Set<String> names(Set<Resource> resources) {
        Set<String> names = new TreeSet<>();
        resources.forEach(resource -> names.add(resource.getLocalName()));
        return names;
    }

    private static Set<Resource> closure(Resource start, Property up) {
        Set<Resource> seen = new HashSet<>();
        collect(start, up, seen);
        return seen;
    }

    private static void collect(Resource at, Property up, Set<Resource> seen) {
        if (at.isURIResource() && seen.add(at)) {
            at.listProperties(up).forEach(statement -> {
                if (statement.getObject().isResource()) {
                    collect(statement.getResource(), up, seen);
                }
            });
        }
    }
}
