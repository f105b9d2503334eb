package org.ntpharm.query;

/**
 * One question of the catalogue.
 *
 * @param name the file's name without extension, unique in the catalogue: the question in kebab-case
 * @param subject the folder it lies in, such as "receptor"
 * @param title a short heading
 * @param question the question in full
 * @param sparql the file's text, header included
 */
public record CatalogueQuery(String name, String subject, String title, String question, String sparql) {
    /** Where it lies in the catalogue, {@code receptor/subunits-of-blocked-targets}. */
    public String path() {
        return subject + "/" + name;
    }
}
