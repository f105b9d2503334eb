package org.ntpharm.reference;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.shared.PrefixMapping;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.imports.Identifiers;
import org.ntpharm.vocab.Ntp;

/**
 * Shortens IRIs and remembers which prefixes that took. An IRI of no known source is shortened by the ontology's
 * prefixes.
 */
final class Curies {
    private final Identifiers identifiers = Identifiers.bundled();
    private final PrefixMapping prefixes;
    private final SortedMap<String, String> used = new TreeMap<>();

    Curies(PrefixMapping prefixes) {
        this.prefixes = prefixes;
    }

    /** The prefixes used so far, with their namespaces. */
    SortedMap<String, String> used() {
        return used;
    }

    String entity(String id) {
        return declared(Ntp.ENTITY_NS + id);
    }

    String term(String name) {
        return declared(Ntp.NS + name);
    }

    String object(Mapping mapping) {
        var scheme = identifiers.scheme(mapping.iri());
        scheme.ifPresent(known -> used.put(known.prefix(), known.start()));
        return scheme.map(known -> known.compact(mapping.iri())).orElseGet(() -> declared(mapping.iri()));
    }

    private String declared(String iri) {
        String prefix = prefixes.getNsPrefixMap().entrySet().stream()
                .filter(declared -> iri.startsWith(declared.getValue()))
                .max((a, b) ->
                        Integer.compare(a.getValue().length(), b.getValue().length()))
                .orElseThrow(() -> new NtpException(
                        ErrorCode.ONTOLOGY_INVALID,
                        iri + " has no prefix, which a table of mappings needs; declare one in prefixes.ttl"))
                .getKey();
        String namespace = Objects.requireNonNull(prefixes.getNsPrefixURI(prefix));
        used.put(prefix, namespace);
        return prefix + ":" + iri.substring(namespace.length());
    }
}
