package org.ntpharm.imports;

/** What a curated source states: ids of entities and the local name of a property. */
record Fact(String subject, String property, String object) {}
