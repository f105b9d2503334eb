package org.ntpharm.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** How an answer is written. */
public enum ResultFormat {
    /** For readers: columns for rows, Turtle for graphs. */
    TABLE(true, true),
    CSV(true, false),
    TSV(true, false),
    /** SPARQL results in JSON for rows, JSON-LD for graphs. */
    JSON(true, true),
    /** SPARQL results in XML for rows, RDF/XML for graphs. */
    XML(true, true),
    /** For graphs only: what CONSTRUCT and DESCRIBE answer. */
    TURTLE(false, true);

    private final boolean fitsRows;
    private final boolean fitsGraphs;

    ResultFormat(boolean fitsRows, boolean fitsGraphs) {
        this.fitsRows = fitsRows;
        this.fitsGraphs = fitsGraphs;
    }

    /** The format that users call {@code name}. */
    public static ResultFormat parse(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NtpException(
                        ErrorCode.USAGE, "unknown format '" + name + "'; use one of " + labels(format -> true)));
    }

    /** What users call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The syntax of rows and of yes or no; refuses where this format is for graphs only. */
    Lang rows() {
        return switch (this) {
            case TABLE -> ResultSetLang.RS_Text;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TURTLE -> throw misfit("SELECT and ASK", labels(format -> format.fitsRows));
        };
    }

    /** The syntax of graphs; refuses where this format is for rows only. */
    RDFFormat graph() {
        return switch (this) {
            case TABLE, TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSON -> RDFFormat.JSONLD;
            case XML -> RDFFormat.RDFXML;
            case CSV, TSV -> throw misfit("CONSTRUCT and DESCRIBE", labels(format -> format.fitsGraphs));
        };
    }

    private NtpException misfit(String forms, String fitting) {
        return new NtpException(
                ErrorCode.QUERY_INVALID,
                "the answer to " + forms + " cannot be written as " + label() + "; use one of " + fitting);
    }

    private static String labels(Predicate<ResultFormat> which) {
        return Arrays.stream(values()).filter(which).map(ResultFormat::label).collect(Collectors.joining(", "));
    }
}
