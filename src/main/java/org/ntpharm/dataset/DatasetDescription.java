package org.ntpharm.dataset;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.pages.RdfSyntax;
import org.ntpharm.query.SafeQuery;
import org.ntpharm.store.GraphStore;
import org.ntpharm.store.StoreVersion;
import org.ntpharm.vocab.Ntp;

/**
 * What the data are: VoID, DCAT and SPARQL service description in one graph.
 *
 * <p>Figures are counted once for each state of the store.
 */
public final class DatasetDescription {
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final List<Query> FIGURES = List.of(
            query("totals.rq"),
            query("entities.rq"),
            query("classes.rq"),
            query("properties.rq"),
            query("linksets.rq"),
            query("graphs.rq"),
            query("ontology.rq"));
    private static final String STATIC = DatasetFile.text("description.ttl");

    private final GraphStore store;
    private final Duration timeout;
    private Figures figures = new Figures("", ModelFactory.createDefaultModel());

    /** Of what {@code store} holds, each figure counted within {@code timeout}. */
    public DatasetDescription(GraphStore store, Duration timeout) {
        this.store = store;
        this.timeout = timeout;
    }

    /**
     * All of it, as a server says it of itself.
     *
     * @param base where the server answers, with a slash at its end
     */
    public Model at(String base) {
        Model model = ModelFactory.createDefaultModel().add(figures());
        RDFParser.fromString(STATIC, Lang.TURTLE).base(base).parse(model);
        Arrays.stream(RdfSyntax.values()).forEach(syntax -> addDump(model, base, syntax));
        return model;
    }

    private synchronized Model figures() {
        StoreVersion version = store.version();
        if (!figures.version().equals(version.name())) {
            figures = new Figures(version.name(), Txn.calculateRead(store.dataset(), this::counted));
        }
        return figures.model();
    }

    private Model counted() {
        Model model = ModelFactory.createDefaultModel();
        FIGURES.forEach(query -> model.add(answer(query)));
        return model;
    }

    private Model answer(Query query) {
        try (QueryExecution execution = QueryExecution.dataset(store.dataset())
                .query(query)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return execution.execConstruct();
        } catch (QueryCancelledException e) {
            throw new NtpException(ErrorCode.QUERY_TIMEOUT, "the data were not counted in time; try again later", e);
        }
    }

    private static void addDump(Model model, String base, RdfSyntax syntax) {
        Resource file = model.createResource(base + "dumps/" + Dumps.fileName(syntax));
        Resource distribution = model.createResource(base + "dataset#" + syntax.extension());
        model.createResource(Ntp.DATASET.getURI())
                .addProperty(ResourceFactory.createProperty(VOID, "dataDump"), file)
                .addProperty(DCAT.distribution, distribution);
        distribution
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, syntax.label(), "en")
                .addProperty(DCTerms.license, model.createResource(Ntp.LICENCE.getURI()))
                .addProperty(DCAT.accessURL, file)
                .addProperty(DCAT.downloadURL, file)
                .addProperty(DCAT.mediaType, mediaType(syntax.mediaTypes().get(0)))
                .addProperty(DCAT.compressFormat, mediaType("application/gzip"));
    }

    private static Resource mediaType(String type) {
        return ResourceFactory.createResource("https://www.iana.org/assignments/media-types/" + type);
    }

    private static Query query(String name) {
        return SafeQuery.parse(DatasetFile.text(name));
    }

    /**
     * What was counted.
     *
     * @param version in which state of the store
     * @param model the counts
     */
    private record Figures(String version, Model model) {}
}
