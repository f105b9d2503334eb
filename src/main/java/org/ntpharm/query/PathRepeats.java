package org.ntpharm.query;

import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;

/**
 * How deep repetitions ({@code *} and {@code +}) are nested in a path; each multiplies the steps by the size of the
 * graph.
 */
final class PathRepeats {
    private static final int MOST = 2;

    private PathRepeats() {}

    static void refuseDeep(Path path) {
        if (depth(path) > MOST) {
            throw SafeQuery.invalid(
                    "* and + within each other more than " + MOST + " deep are refused in a path; simplify it");
        }
    }

    private static int depth(Path path) {
        if (path instanceof P_Path2 two) {
            return Math.max(depth(two.getLeft()), depth(two.getRight()));
        }
        if (path instanceof P_Path1 one) {
            return depth(one.getSubPath()) + (repeats(path) ? 1 : 0);
        }
        return 0;
    }

    private static boolean repeats(Path path) {
        return path instanceof P_ZeroOrMore1
                || path instanceof P_ZeroOrMoreN
                || path instanceof P_OneOrMore1
                || path instanceof P_OneOrMoreN;
    }
}
