package org.apache.jena.tdb.transaction;

/**
 * Stands in for a class of Jena 3 that ROBOT's report links to and, in memory, never uses; Jena 5 has it under another
 * name. The jar that holds it would start Jena 3's TDB beside ours in every test.
 */
public class TDBTransactionException extends RuntimeException {}
