package org.ntpharm.server;

import java.io.IOException;
import java.util.List;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.web.HttpSC;
import org.ntpharm.pages.RdfSyntax;

/**
 * Whole graphs by name, as the SPARQL 1.1 Graph Store HTTP Protocol reads them; the default graph is the union of all.
 */
final class GraphAction extends ActionService {
    private static final String GRAPH = "graph";
    private static final String DEFAULT = "default";

    private final Freshness freshness;
    private final PrefixMapping prefixes;

    GraphAction(Freshness freshness, PrefixMapping prefixes) {
        this.freshness = freshness;
        this.prefixes = prefixes;
    }

    @Override
    public void execGet(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void validate(HttpAction action) {
        if (values(action, GRAPH).size() + values(action, DEFAULT).size() != 1) {
            ServletOps.errorBadRequest("name one graph, with ?graph=IRI or ?default");
        }
    }

    @Override
    public void execute(HttpAction action) {
        String type =
                Accept.of(action.getRequest()).best(RdfSyntax.allMediaTypes()).orElse("");
        if (type.isEmpty()) {
            ServletOps.error(
                    HttpSC.NOT_ACCEPTABLE_406, "accept one of " + String.join(", ", RdfSyntax.allMediaTypes()));
        }
        action.setResponseHeader(HttpNames.hVary, Accept.DECIDES);
        freshness.versionFor(action.getRequest());
        action.beginRead();
        try {
            Graph graph = graph(action);
            if (!freshness.settles(action.getRequest(), action.getResponse(), type)) {
                freshness.mark(action.getRequest(), action.getResponse(), type);
                send(action, graph, RdfSyntax.ofMediaType(type).orElseThrow());
            }
        } finally {
            action.endRead();
        }
    }

    private static Graph graph(HttpAction action) {
        DatasetGraph graphs = action.getActiveDSG();
        if (!values(action, DEFAULT).isEmpty()) {
            return graphs.getUnionGraph();
        }
        Graph graph =
                graphs.getGraph(NodeFactory.createURI(values(action, GRAPH).get(0)));
        if (graph.isEmpty()) {
            ServletOps.errorNotFound("there is no graph of that name");
        }
        return graph;
    }

    private void send(HttpAction action, Graph graph, RdfSyntax syntax) {
        action.setResponseContentType(syntax.contentType());
        try {
            RDFDataMgr.write(action.getResponseOutputStream(), named(graph), syntax.bulk());
        } catch (IOException e) {
            ServletOps.errorOccurred(e);
        }
    }

    /** The same graph with the prefixes of every answer; those of the store are not there when it is read in memory. */
    private Graph named(Graph graph) {
        return new WrappedGraph(graph) {
            @Override
            public PrefixMapping getPrefixMapping() {
                return prefixes;
            }
        };
    }

    private static List<String> values(HttpAction action, String parameter) {
        String[] values = action.getRequestParameterValues(parameter);
        return values == null ? List.of() : List.of(values);
    }
}
