package org.ntpharm.pages;

import java.util.List;

/**
 * An entity with all that claims join to it, as a graph.
 *
 * @param centre the IRI of the entity
 * @param nodes the entity and its neighbours
 * @param edges what texts say between them
 * @param complete whether there is no more than is shown
 */
public record Neighbourhood(String centre, List<Node> nodes, List<Edge> edges, boolean complete) {
    public Neighbourhood {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The kinds of entities that a graph tells apart. */
    public enum Kind {
        DRUG,
        TARGET,
        EFFECT,
        CONDITION,
        OTHER
    }

    /** What became of a claim. */
    public enum Standing {
        FACT,
        DENIED,
        HEDGED,
        UNSETTLED
    }

    /**
     * An entity.
     *
     * @param id its IRI
     * @param name its label
     * @param href its page
     * @param kind what it is
     */
    public record Node(String id, String name, String href, Kind kind) {}

    /**
     * What texts say of two entities; many claims of one standing are one edge.
     *
     * @param source the subject's IRI
     * @param target the object's IRI
     * @param name the property's label
     * @param standing what became of it
     */
    public record Edge(String source, String target, String name, Standing standing) {}
}
