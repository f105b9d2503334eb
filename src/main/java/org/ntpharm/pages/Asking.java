package org.ntpharm.pages;

import java.time.Duration;
import org.apache.jena.query.Dataset;

/**
 * What pages ask, and how long an answer may take.
 *
 * @param dataset the store
 * @param timeout after which a query is given up
 */
record Asking(Dataset dataset, Duration timeout) {}
