package org.ntpharm.query;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;

/** The questions of {@code queries/}: each has a title and a question, parses, and uses declared prefixes only. */
public final class QueryCatalogue {
    private final List<CatalogueQuery> queries;

    private QueryCatalogue(List<QueryFile> files, PrefixMapping declared) {
        queries = files.stream().map(file -> file.parse(declared)).toList();
        refuseTwins();
    }

    /** The questions that come with the program. */
    public static QueryCatalogue bundled() {
        return new QueryCatalogue(QueryFolder.bundled(), declaredPrefixes());
    }

    /** The questions of a folder laid out as {@code queries/} is. */
    public static QueryCatalogue at(Path folder) {
        return new QueryCatalogue(QueryFolder.at(folder), declaredPrefixes());
    }

    /** All questions, by subject and name. */
    public List<CatalogueQuery> queries() {
        return queries;
    }

    /**
     * The question called {@code name}, with or without its subject: {@code receptor/actions-by-dose} or {@code
     * actions-by-dose}.
     */
    public Optional<CatalogueQuery> find(String name) {
        return queries.stream()
                .filter(query -> name.equals(query.name()) || name.equals(query.path()))
                .findFirst();
    }

    private void refuseTwins() {
        Map<String, CatalogueQuery> byName = new HashMap<>();
        for (CatalogueQuery query : queries) {
            CatalogueQuery twin = byName.put(query.name(), query);
            if (twin != null) {
                throw new NtpException(
                        ErrorCode.QUERY_INVALID,
                        "two queries have one name: " + twin.path() + " and " + query.path() + "; rename one");
            }
        }
    }

    private static PrefixMapping declaredPrefixes() {
        return OntologyFiles.bundled().prefixes();
    }
}
