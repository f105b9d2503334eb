package org.ntpharm.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Identifiers in short and in full: CHEBI:6121 and its IRI. */
public final class Identifiers {
    private static final String OBO = "http://purl.obolibrary.org/obo/";

    private final List<Scheme> schemes = new ArrayList<>();
    private final Map<String, String> startOf = new HashMap<>();

    private Identifiers() {}

    /**
     * One family of identifiers.
     *
     * @param prefix what stands before the colon in short
     * @param start how its IRIs begin
     * @param type the class of a term with such an identifier; {@code -} for none
     * @param related whether related synonyms are names too
     */
    public record Scheme(String prefix, String start, String type, boolean related) {
        /** {@code iri} in short. */
        public String compact(String iri) {
            return prefix + ":" + iri.substring(start.length());
        }
    }

    /** The families that the program knows. */
    public static Identifiers bundled() {
        Identifiers known = new Identifiers();
        for (String[] row : Tables.rows("identifiers.tsv")) {
            known.schemes.add(new Scheme(row[0], row[2], row[3], row[4].equals("related")));
            known.startOf.put(row[0], row[2]);
            for (String other : row[1].split(",")) {
                known.startOf.put(other, row[2]);
            }
        }
        return known;
    }

    /** A prefix that a file declares, unless it is known already: then ours is meant. */
    void declare(String prefix, String start) {
        startOf.putIfAbsent(prefix, start);
    }

    /**
     * The IRI of an identifier in short; an IRI is left as it is. A prefix that nobody declares is an OBO ontology's.
     */
    String iri(String id) {
        int colon = id.indexOf(':');
        if (id.startsWith("http://") || id.startsWith("https://") || id.startsWith("urn:")) {
            return encode(id);
        }
        if (colon < 1) {
            return OBO + encode(id);
        }
        String local = encode(id.substring(colon + 1));
        String start = startOf.get(id.substring(0, colon));
        return start == null ? OBO + encode(id.substring(0, colon)) + "_" + local : start + local;
    }

    /**
     * The IRI of {@code id}, with or without its prefix, in the family {@code prefix}; none of a family that is not
     * known.
     */
    public Optional<String> iri(String prefix, String id) {
        String local = id.startsWith(prefix + ":") ? id.substring(prefix.length() + 1) : id;
        return local.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(startOf.get(prefix)).map(start -> start + local);
    }

    /** The local name that an entity gets which is known by this IRI alone. */
    String entityId(String iri) {
        String known = scheme(iri)
                .map(scheme ->
                        scheme.prefix() + "-" + iri.substring(scheme.start().length()))
                .orElseGet(() -> iri.replaceFirst("^.*[/#](?=.)", ""));
        return known.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The class of a term with this identifier, if the identifier tells. */
    Optional<String> type(String iri) {
        return scheme(iri).map(Scheme::type).filter(type -> !type.equals("-"));
    }

    /** Whether the ontology of this identifier lists names under related synonyms too. */
    boolean relatedAreNames(String iri) {
        return scheme(iri).map(Scheme::related).orElse(false);
    }

    /** The family of {@code iri}, if the program knows it. */
    public Optional<Scheme> scheme(String iri) {
        return schemes.stream().filter(scheme -> iri.startsWith(scheme.start())).findFirst();
    }

    /** No character that an IRI may not hold. */
    private static String encode(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (char c : text.strip().toCharArray()) {
            if (c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0) {
                safe.append(String.format("%%%02X", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}
