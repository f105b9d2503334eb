package org.ntpharm.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.reference.FoldedName;

/**
 * One entity as a vocabulary file has it; {@code file} is the file's name without its ending and without what parts one
 * sort among several files: {@code targets-enzymes.ttl} is of {@code targets}.
 */
record NamedEntity(String file, Resource resource) {
    static final String NTP = "https://w3id.org/ntpharm/ontology#";
    static final String NTR = "https://w3id.org/ntpharm/id/";
    private static final Path FOLDER = Path.of("ontology", "vocabulary");

    private static final String CODES = "atc.ttl";

    /** All entities of all vocabulary files; the codes of drugs, which are in a file of their own, are left out. */
    static List<NamedEntity> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith(CODES))
                    .sorted()
                    .flatMap(NamedEntity::inFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<NamedEntity> inFile(Path path) {
        Model model = RDFDataMgr.loadModel(path.toString());
        String file = path.getFileName().toString().replaceFirst("(-[a-z-]+)?\\.ttl$", "");
        return model.listSubjects().toList().stream().map(resource -> new NamedEntity(file, resource));
    }

    static Property term(String name) {
        return ResourceFactory.createProperty(NTP + name);
    }

    String id() {
        return resource.getURI().replaceFirst("^" + NTR, "");
    }

    List<String> types() {
        return values(RDF.type).map(type -> type.asResource().getLocalName()).toList();
    }

    /** The label and the other names, misspellings left out. */
    Set<String> names() {
        return Stream.of(RDFS.label, SKOS.altLabel)
                .flatMap(this::values)
                .map(name -> name.asLiteral().getString())
                .collect(Collectors.toSet());
    }

    Set<String> foldedNames() {
        return names().stream().map(FoldedName.inSingular()::of).collect(Collectors.toSet());
    }

    Set<String> identifiers() {
        return Stream.of(SKOS.exactMatch, SKOS.closeMatch)
                .flatMap(this::values)
                .map(iri -> iri.asResource().getURI())
                .collect(Collectors.toSet());
    }

    Stream<RDFNode> values(Property property) {
        return resource.listProperties(property).toList().stream().map(Statement::getObject);
    }

    @Override
    public String toString() {
        return file + "/" + id();
    }
}
