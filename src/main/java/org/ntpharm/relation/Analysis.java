package org.ntpharm.relation;

import java.util.List;

/**
 * What was found in one sentence.
 *
 * @param clauses its clauses as they were parsed: the main one first, then the appositions taken out of it
 * @param doses the doses, in the order of the text
 * @param given the routes of drugs that are named beside any dose
 */
public record Analysis(List<Clause> clauses, List<Dose> doses, List<GivenBy> given) {
    public Analysis {
        given = List.copyOf(given);
        clauses = List.copyOf(clauses);
        doses = List.copyOf(doses);
    }

    /**
     * A clause with the relations found in it.
     *
     * @param parse its parse
     * @param relations in the order of their triggers
     * @param aside whether it was taken out of another clause as an apposition: what it says, it says in passing
     */
    public record Clause(Parse parse, List<Relation> relations, boolean aside) {
        public Clause {
            relations = List.copyOf(relations);
        }
    }
}
