package org.ntpharm.query;

import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.vocab.Ntp;

/**
 * Datasets in memory, laid out as the store is: named graphs, their union as default graph, inferences materialised.
 */
public final class Graphs {
    private static final OntologyFiles ONTOLOGY = OntologyFiles.bundled();

    private Graphs() {}

    /** A store that holds one document, given by its claims and by the direct triples that follow. */
    public static Dataset ofDocument(String id, Model claims, Model direct) {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(dataset, () -> {
            dataset.addNamedModel(Ntp.ONTOLOGY_GRAPH, ONTOLOGY.schema());
            dataset.addNamedModel(Ntp.VOCABULARY_GRAPH, ONTOLOGY.vocabulary());
        });
        add(dataset, id, claims, direct);
        return dataset;
    }

    /** Adds a document to a store that holds the ontology. */
    static void add(Dataset dataset, String id, Model claims, Model direct) {
        Txn.executeWrite(dataset, () -> {
            dataset.addNamedModel(Ntp.claimsGraph(id), claims);
            dataset.addNamedModel(Ntp.directGraph(id), direct);
            dataset.addNamedModel(Ntp.INFERRED_GRAPH, inferred(direct));
        });
    }

    /** The direct triples of all claims in {@code claims} that are not withheld. */
    public static Model directTriples(Model claims) {
        Model direct = ModelFactory.createDefaultModel();
        claims.listResourcesWithProperty(Ntp.SUBJECT)
                .filterDrop(claim -> claim.hasProperty(Ntp.WITHHELD_BECAUSE))
                .forEach(claim -> direct.add(
                        claim.getPropertyResourceValue(Ntp.SUBJECT),
                        direct.createProperty(term(claim).getURI()),
                        claim.getPropertyResourceValue(Ntp.OBJECT)));
        return direct;
    }

    private static Resource term(Resource claim) {
        return claim.getPropertyResourceValue(Ntp.PREDICATE);
    }

    private static Model inferred(Model direct) {
        Model all = ONTOLOGY.schema().add(ONTOLOGY.vocabulary()).add(direct);
        var reasoner = new GenericRuleReasoner(ONTOLOGY.parsedRules());
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        return ModelFactory.createDefaultModel()
                .add(ModelFactory.createInfModel(reasoner, all).difference(all));
    }
}
