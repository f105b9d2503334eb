package org.ntpharm.error;

/** Every way in which ntpharm can be used wrongly; each constant has a heading in {@code docs/errors.md}. */
public enum ErrorCode {
    /** The command line itself is wrong: an unknown option, a missing argument. */
    USAGE(100),
    /** An input file or folder does not exist or cannot be read. */
    INPUT_MISSING(101),
    /** An input file holds no text. */
    INPUT_EMPTY(102),
    /** An input file is not text: binary content. */
    INPUT_BINARY(103),
    /** An input file is not UTF-8. */
    INPUT_ENCODING(104),
    /** An input file is larger than one article can be. */
    INPUT_TOO_LARGE(105),
    /** Two input files of one run have the same document id. */
    DOCUMENT_ID_TAKEN(106),
    /** A file name holds nothing that a document id can be made of. */
    DOCUMENT_ID_MISSING(107),
    /** An annotated corpus is in none of the formats that are read, or breaks its own. */
    CORPUS_INVALID(108),
    /** A file to be imported is in none of the formats that are read, or breaks its own. */
    IMPORT_INVALID(109),
    /** Nothing was imported under the name that the user gives. */
    IMPORT_UNKNOWN(110),
    /** A setting from a file or from the environment cannot be used. */
    SETTING_INVALID(120),
    /** An ontology or vocabulary file is not well-formed, or says something it must not. */
    ONTOLOGY_INVALID(201),
    /** A pattern file is not well-formed, or uses a trigger list, label or argument that does not exist. */
    PATTERN_INVALID(202),
    /** A reference table is not laid out as it must be. */
    REFERENCE_INVALID(203),
    /** The store is in use by another process. */
    STORE_LOCKED(301),
    /** The store cannot be opened or written. */
    STORE_UNUSABLE(302),
    /** There is no store where one was expected. */
    STORE_MISSING(303),
    /** A query does not exist or cannot be parsed. */
    QUERY_INVALID(401),
    /** A query did not finish in the time it was given. */
    QUERY_TIMEOUT(402),
    /** Another endpoint that a query asks by SERVICE did not answer as it should. */
    SERVICE_FAILED(403),
    /** The server's port is taken. */
    PORT_IN_USE(501),
    /** The server could not start for another reason. */
    SERVER_FAILED(502),
    /** The file of tokens for the services that write cannot be used. */
    TOKENS_INVALID(503);

    private final int number;

    ErrorCode(int number) {
        this.number = number;
    }

    /** The code as users see it, {@code NTP-101}. */
    public String label() {
        return "NTP-" + number;
    }
}
