package org.ntpharm.relation;

import org.ntpharm.mention.Mention;

/**
 * A relation whose objects stand in the list that follows: "glutamate plays a role in the following:".
 *
 * @param parse the parse of the lead-in
 * @param match what the patterns found, with a placeholder as theme
 * @param subject the subject of all items
 * @param subjectToken its token
 * @param objectToken the placeholder's token
 */
public record OpenRelation(Parse parse, Match match, Mention subject, int subjectToken, int objectToken) {}
