package org.ntpharm.ontology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;

/** The way from Jena's models to the OWL API, whose reasoners and profiles are the oracle. */
final class Owl {
    private Owl() {}

    static OWLOntology ontology(Model model) {
        var turtle = new ByteArrayOutputStream();
        RDFDataMgr.write(turtle, model, Lang.TURTLE);
        try {
            return OWLManager.createOWLOntologyManager()
                    .loadOntologyFromOntologyDocument(new ByteArrayInputStream(turtle.toByteArray()));
        } catch (OWLOntologyCreationException e) {
            throw new AssertionError("not an ontology", e);
        }
    }
}
