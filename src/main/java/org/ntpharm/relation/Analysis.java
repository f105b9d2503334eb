package org.ntpharm.relation;

import java.util.List;

/**
 * What was found in one sentence.
 *
 * @param parse the parse of the simplified sentence
 * @param relations the relations, in the order of their triggers
 * @param doses the doses, in the order of the text
 */
public record Analysis(Parse parse, List<Relation> relations, List<Dose> doses) {
    public Analysis {
        relations = List.copyOf(relations);
        doses = List.copyOf(doses);
    }
}
