package org.ntpharm.pages;

/** What draws the graph on an entity's page. */
public final class GraphLibrary {
    public static final WebJar JAR = WebJar.named("cytoscape");
    public static final String FILE = "dist/cytoscape.min.js";

    /** Where pages load it from. */
    public static final String SCRIPT = JAR.path(FILE);

    private GraphLibrary() {}
}
