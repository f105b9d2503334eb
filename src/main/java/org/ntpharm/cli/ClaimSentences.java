package org.ntpharm.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.vocab.Ntp;

/** The sentences of a claim in a store: the one that names what it speaks of, where it is another, and its own. */
final class ClaimSentences {
    private ClaimSentences() {}

    /**
     * The text of the claim's sentences.
     *
     * @throws NtpException if the store has no such claim
     */
    static String of(Dataset dataset, String claim) {
        dataset.begin(ReadWrite.READ);
        try {
            Resource node = ResourceFactory.createResource(claim);
            List<String> texts = new ArrayList<>();
            for (Property place : List.of(Ntp.ANTECEDENT_IN, Ntp.STATED_IN)) {
                dataset.getNamedModel(Quad.unionGraph.getURI())
                        .listObjectsOfProperty(node, place)
                        .forEach(sentence -> texts.add(sentence.asResource()
                                .inModel(dataset.getNamedModel(Quad.unionGraph.getURI()))
                                .getRequiredProperty(Ntp.EXACT_TEXT)
                                .getString()));
            }
            if (texts.isEmpty()) {
                throw new NtpException(
                        ErrorCode.INPUT_MISSING,
                        "the store has no claim " + claim
                                + "; `ntpharm query withheld-claims` is one question that lists claims with their IRIs");
            }
            return String.join("\n", texts);
        } finally {
            dataset.end();
        }
    }
}
