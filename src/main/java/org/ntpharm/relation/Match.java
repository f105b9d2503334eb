package org.ntpharm.relation;

import java.util.List;

/**
 * A pattern's match on a parse.
 *
 * @param pattern the id of the pattern
 * @param label the LexInfo name of the trigger's frame, or the local name of the property that the pattern itself puts
 * @param trigger the token that puts the relation
 * @param agents the tokens that fill the subject's place
 * @param themes the tokens that fill the object's place
 */
public record Match(String pattern, String label, int trigger, List<Integer> agents, List<Integer> themes) {}
