package org.ntpharm.server;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How the answers to SELECT and ASK are written, the preferred first. */
enum RowSyntax {
    JSON(ResultSetLang.RS_JSON, "application/sparql-results+json", "application/json"),
    XML(ResultSetLang.RS_XML, "application/sparql-results+xml", "application/xml", "text/xml"),
    CSV(ResultSetLang.RS_CSV, "text/csv"),
    TSV(ResultSetLang.RS_TSV, "text/tab-separated-values");

    private final Lang language;
    private final List<String> mediaTypes;

    RowSyntax(Lang language, String... mediaTypes) {
        this.language = language;
        this.mediaTypes = List.of(mediaTypes);
    }

    static List<String> allMediaTypes() {
        return Arrays.stream(values())
                .flatMap(syntax -> syntax.mediaTypes.stream())
                .toList();
    }

    /** The syntax that is asked for as {@code mediaType}, one of {@link #allMediaTypes()}. */
    static RowSyntax ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.mediaTypes.contains(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** The media type under which it is sent: the standard's own, whatever it was asked for as. */
    String contentType() {
        return mediaTypes.get(0) + ";charset=utf-8";
    }

    Lang language() {
        return language;
    }
}
