package org.ntpharm.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where identifiers come from: the prefix under which each source is known, here and in the tables, and its namespace. */
final class Sources {
    private static final Sources BUNDLED = new Sources();

    private final List<Source> sources;

    private Sources() {
        sources = lines().stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Source(cells[0], cells[1], cells[2]))
                .sorted(Comparator.comparing((Source source) -> -source.namespace.length()))
                .toList();
    }

    static Sources bundled() {
        return BUNDLED;
    }

    /** The source of {@code iri}; of two that fit the one with the longer namespace. */
    Optional<Source> of(String iri) {
        return sources.stream()
                .filter(source -> iri.startsWith(source.namespace))
                .findFirst();
    }

    /** The full identifier for one as tables write it, with or without its prefix; none of a source that is not known. */
    Optional<String> iri(String nameInTables, String id) {
        String local = id.startsWith(nameInTables + ":") ? id.substring(nameInTables.length() + 1) : id;
        return sources.stream()
                .filter(source -> source.nameInTables.equals(nameInTables) && !local.isEmpty())
                .map(source -> source.namespace + local)
                .findFirst();
    }

    /** {@code iri} as {@code CHEBI:6121}; as it stands where its source is not known. */
    String compact(String iri) {
        return of(iri).map(source -> source.compact(iri)).orElse(iri);
    }

    private static List<String> lines() {
        try (InputStream stream =
                        Objects.requireNonNull(Sources.class.getResourceAsStream("sources.tsv"), "sources.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One source of identifiers. */
    record Source(String prefix, String nameInTables, String namespace) {
        String compact(String iri) {
            return prefix + ":" + iri.substring(namespace.length());
        }
    }
}
