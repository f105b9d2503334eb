package org.ntpharm.claim;

/**
 * An entity that a document names and the vocabulary lacks; it is known by its name alone.
 *
 * @param id the local name of its IRI, made from the name
 * @param label its name as the document first words it
 * @param type the local name of the class that its name shows
 */
public record UnlinkedEntity(String id, String label, String type) {}
