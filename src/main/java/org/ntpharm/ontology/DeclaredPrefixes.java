package org.ntpharm.ontology;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.shared.PrefixMapping;

/** Prefixes declared in RDF by {@code sh:declare}. */
final class DeclaredPrefixes {
    private DeclaredPrefixes() {}

    /** All prefixes that {@code owner} declares in {@code model}. */
    static PrefixMapping in(Model model, Resource owner) {
        PrefixMapping prefixes = PrefixMapping.Factory.create();
        model.listObjectsOfProperty(owner, SHACLM.declare).forEach(node -> {
            Resource declaration = node.asResource();
            prefixes.setNsPrefix(
                    declaration.getRequiredProperty(SHACLM.prefix).getString(),
                    declaration.getRequiredProperty(SHACLM.namespace).getString());
        });
        return prefixes;
    }
}
