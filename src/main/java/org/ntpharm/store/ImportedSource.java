package org.ntpharm.store;

/**
 * One import that a store holds.
 *
 * @param source the name that it is known by
 * @param file the file that it was read from
 * @param version the version of the source, or empty
 * @param licence its licence, or empty
 * @param entities how many entities it has brought
 * @param names how many names, of new and of known entities
 * @param facts how many facts
 */
public record ImportedSource(
        String source, String file, String version, String licence, long entities, long names, long facts) {}
