package org.ntpharm.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of other vocabularies that say where a claim comes from. */
final class Provenance {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String ECO = "http://purl.obolibrary.org/obo/ECO_";

    static final Property CITES = ResourceFactory.createProperty("http://purl.org/spar/cito/cites");
    static final Property AGENT_TYPE = ResourceFactory.createProperty("https://w3id.org/biolink/vocab/agent_type");
    static final String TEXT_MINING = "text_mining_agent";
    static final Property WAS_GENERATED_BY = ResourceFactory.createProperty(PROV + "wasGeneratedBy");
    static final Property USED = ResourceFactory.createProperty(PROV + "used");

    /** An author's statement without a traceable reference, asserted automatically. */
    static final Resource UNTRACEABLE = ResourceFactory.createResource(ECO + "0007320");
    /** An author's statement with a traceable reference, asserted automatically. */
    static final Resource TRACEABLE = ResourceFactory.createResource(ECO + "0007321");

    private Provenance() {}
}
