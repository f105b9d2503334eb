package org.ntpharm.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.ntpharm.pages.RdfSyntax;

/**
 * How the answer to one query is sent.
 *
 * @param mediaType as the client asked for it
 */
record AnswerForm(String mediaType) {
    /** What the client likes best of what there is for such a query; refuses where that is nothing. */
    static AnswerForm of(Query query, HttpServletRequest request) {
        return of(query.isSelectType() || query.isAskType(), request);
    }

    /** The same for an answer that is there already. */
    static AnswerForm of(QueryExecResult result, HttpServletRequest request) {
        return of(!result.isGraph(), request);
    }

    private static AnswerForm of(boolean rows, HttpServletRequest request) {
        List<String> offered = rows ? RowSyntax.allMediaTypes() : RdfSyntax.allMediaTypes();
        return new AnswerForm(Accept.of(request).best(offered).orElseGet(() -> {
            ServletOps.error(HttpSC.NOT_ACCEPTABLE_406, "accept one of " + String.join(", ", offered));
            return "";
        }));
    }

    void send(HttpAction action, QueryExecResult result, PrefixMapping prefixes) {
        try {
            if (result.isGraph()) {
                RdfSyntax syntax = RdfSyntax.ofMediaType(mediaType).orElseThrow();
                action.setResponseContentType(syntax.contentType());
                RDFDataMgr.write(action.getResponseOutputStream(), named(result, prefixes), syntax.format());
            } else {
                RowSyntax syntax = RowSyntax.ofMediaType(mediaType);
                action.setResponseContentType(syntax.contentType());
                write(result, syntax, action.getResponseOutputStream());
            }
        } catch (IOException e) {
            ServletOps.errorOccurred(e);
        }
    }

    private static Model named(QueryExecResult result, PrefixMapping prefixes) {
        return ModelFactory.createModelForGraph(result.graph()).setNsPrefixes(prefixes);
    }

    private static void write(QueryExecResult result, RowSyntax syntax, OutputStream out) {
        if (result.isBoolean()) {
            ResultSetFormatter.output(out, result.booleanResult(), syntax.language());
        } else {
            ResultSetFormatter.output(out, ResultSet.adapt(result.rowSet()), syntax.language());
        }
    }
}
