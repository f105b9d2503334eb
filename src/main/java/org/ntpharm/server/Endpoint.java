package org.ntpharm.server;

import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.ntpharm.bound.QueryBounds;
import org.ntpharm.store.GraphStore;

/**
 * The services of the dataset: questions, and its graphs as they are. There is no operation that writes, uploads or
 * administers.
 */
final class Endpoint {
    static final String DATASET = "/ntpharm";
    static final String PATH = DATASET + "/sparql";
    static final String GRAPHS = DATASET + "/data";

    private Endpoint() {}

    static DataService over(
            GraphStore store,
            ServerSettings settings,
            ServiceDescription description,
            org.ntpharm.operation.Operation operation) {
        var freshness = new Freshness(store);
        var sparql = org.apache.jena.fuseki.server.Endpoint.create()
                .operation(Operation.Query)
                .endpointName("sparql")
                .processor(new QueryAction(freshness, description, settings.services(), operation))
                .context(limits(settings))
                .build();
        var graphs = org.apache.jena.fuseki.server.Endpoint.create()
                .operation(Operation.GSP_R)
                .endpointName("data")
                .processor(new GraphAction(freshness, description.prefixes()))
                .build();
        return DataService.newBuilder(store.dataset().asDatasetGraph())
                .addEndpoint(sparql)
                .addEndpoint(graphs)
                .build();
    }

    private static Context limits(ServerSettings settings) {
        Context limits = new Context();
        limits.set(ARQ.queryTimeout, String.valueOf(settings.queryTimeout().toMillis()));
        QueryBounds.set(limits::set);
        settings.services().set(limits::set);
        DescriptionBound.set(limits, settings.operation().limits().results());
        return limits;
    }
}
