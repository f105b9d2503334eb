/**
 * What the store says about each IRI of ours, for programs and for people.
 *
 * <p>A {@link org.ntpharm.pages.Topic} is an IRI with its place on the server, {@link org.ntpharm.pages.Descriptions}
 * are its triples and {@link org.ntpharm.pages.TopicPages} its pages. Queries and templates are files in the resources
 * of this package; {@link org.ntpharm.pages.Html} is escaped where it is made.
 */
@NullMarked
package org.ntpharm.pages;

import org.jspecify.annotations.NullMarked;
