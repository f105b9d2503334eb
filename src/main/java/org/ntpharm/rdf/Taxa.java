package org.ntpharm.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.ntpharm.circumstance.Species;

/** Species as nodes of the NCBI Taxonomy. */
final class Taxa {
    private static final String NS = "http://purl.obolibrary.org/obo/NCBITaxon_";

    private Taxa() {}

    static Resource node(Species species) {
        return ResourceFactory.createResource(NS + species.taxon());
    }

    static Species species(Node taxon, String name) {
        return new Species(taxon.getURI().substring(NS.length()), name);
    }
}
