package org.ntpharm.operation;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a line is written for each request.
 *
 * @param file that is added to; nothing for standard output
 * @param queryLength how many characters of a URL's query are kept at most
 */
public record AccessLog(Optional<Path> file, int queryLength) {
    public AccessLog {
        if (queryLength < 0) {
            throw new IllegalArgumentException("a length below 0: " + queryLength);
        }
    }
}
