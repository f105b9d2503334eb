package org.ntpharm.admin;

import java.io.ByteArrayOutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.system.Txn;
import org.ntpharm.pages.RdfSyntax;
import org.ntpharm.vocab.Ntp;

/** What was read in a document: the claims, and the sentences and works that they name. */
record ClaimsOfDocument(Dataset dataset, PrefixMapping prefixes) {
    byte[] write(String id, RdfSyntax syntax) {
        Model claims = ModelFactory.createDefaultModel().setNsPrefixes(prefixes);
        Txn.executeRead(dataset, () -> claims.add(dataset.getNamedModel(Ntp.claimsGraph(id))));
        var out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, claims, syntax.format());
        return out.toByteArray();
    }
}
