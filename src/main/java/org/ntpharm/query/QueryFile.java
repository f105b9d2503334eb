package org.ntpharm.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/**
 * The text of one file of the catalogue.
 *
 * @param path its folder and name, {@code receptor/subunits-of-blocked-targets.rq}
 */
record QueryFile(String path, String text) {
    private static final Pattern PATH = Pattern.compile("([a-z]+(?:-[a-z]+)*)/([a-z0-9]+(?:-[a-z0-9]+)*)\\.rq");

    /** The question it holds, once its name, header, syntax and prefixes are as they must be. */
    CatalogueQuery parse(PrefixMapping declared) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw invalid("lies or is named wrongly; use <subject>/<the-question>.rq in lower case");
        }
        checkPrefixes(parsed(), declared);
        return new CatalogueQuery(parts.group(2), parts.group(1), header("title"), header("asks"), text);
    }

    private Query parsed() {
        try {
            return SafeQuery.parse(text);
        } catch (NtpException e) {
            throw new NtpException(e.code(), path + ": " + e.getMessage(), e);
        }
    }

    private void checkPrefixes(Query query, PrefixMapping declared) {
        query.getPrefixMapping().getNsPrefixMap().forEach((prefix, iri) -> {
            if (!iri.equals(declared.getNsPrefixURI(prefix))) {
                throw invalid("prefix " + prefix + ": <" + iri + "> is not declared so in ontology/prefixes.ttl");
            }
        });
    }

    private String header(String key) {
        String start = "# " + key + ": ";
        List<String> values = text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
        if (values.size() != 1 || values.get(0).isEmpty()) {
            throw invalid("needs one line '" + start + "...' at its top");
        }
        return values.get(0);
    }

    private NtpException invalid(String complaint) {
        return new NtpException(ErrorCode.QUERY_INVALID, "query file " + path + " " + complaint);
    }
}
