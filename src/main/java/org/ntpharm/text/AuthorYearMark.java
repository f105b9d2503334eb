package org.ntpharm.text;

/**
 * A citation by author and year, such as "(Berman et al., 2000)".
 *
 * @param span the brackets with all that is in them
 * @param authors the names as printed
 * @param year the year of the work
 */
public record AuthorYearMark(Span span, String authors, int year) {}
