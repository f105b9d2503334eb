package org.ntpharm.circumstance;

import java.util.Optional;

/**
 * A unit of measurement.
 *
 * @param ucum its case-sensitive UCUM code
 * @param qudt the local name of the unit in QUDT, where it has one
 */
public record Unit(String ucum, Optional<String> qudt) {}
