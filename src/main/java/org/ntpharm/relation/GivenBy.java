package org.ntpharm.relation;

import java.util.List;
import org.ntpharm.mention.Mention;

/**
 * A drug and how it is said to be given.
 *
 * @param routes the local names of the ontology's routes of administration
 */
public record GivenBy(Mention drug, List<String> routes) {
    public GivenBy {
        routes = List.copyOf(routes);
    }
}
