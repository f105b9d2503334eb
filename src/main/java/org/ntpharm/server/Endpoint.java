package org.ntpharm.server;

import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.util.Context;

/** The one service of the dataset: questions. There is no operation that writes, uploads or administers. */
final class Endpoint {
    static final String DATASET = "/ntpharm";
    static final String PATH = DATASET + "/sparql";

    private Endpoint() {}

    static DataService over(Dataset dataset, ServerSettings settings) {
        var sparql = org.apache.jena.fuseki.server.Endpoint.create()
                .operation(Operation.Query)
                .endpointName("sparql")
                .processor(new QueryAction(settings.operation().limits()))
                .context(limits(settings))
                .build();
        return DataService.newBuilder(dataset.asDatasetGraph())
                .addEndpoint(sparql)
                .build();
    }

    private static Context limits(ServerSettings settings) {
        Context limits = new Context();
        limits.set(ARQ.queryTimeout, String.valueOf(settings.queryTimeout().toMillis()));
        limits.set(ARQ.httpServiceAllowed, false);
        limits.set(ARQ.enablePropertyFunctions, false);
        return limits;
    }
}
