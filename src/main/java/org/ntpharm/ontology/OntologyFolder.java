package org.ntpharm.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/**
 * Reads a folder of ontology files, on disk or in the program's jar, into texts by name, {@code vocabulary/drugs.ttl}.
 */
final class OntologyFolder {
    private static final String BUNDLED = "/ontology";
    private static final String READING = "/org/ntpharm";

    private OntologyFolder() {}

    static SortedMap<String, String> bundled() {
        return bundled(BUNDLED, "/ntpharm.ttl", OntologyFolder::belongs);
    }

    /** The bundled patterns and cues, which with the ontology decide how a text is read. */
    static SortedMap<String, String> reading() {
        return Reading.TEXTS;
    }

    private static final class Reading {
        static final SortedMap<String, String> TEXTS = Collections.unmodifiableSortedMap(readingNow());
    }

    private static SortedMap<String, String> readingNow() {
        SortedMap<String, String> texts =
                bundled(READING + "/relation", "/paths.txt", name -> name.matches(".*\\.(?:yml|txt)"));
        texts.putAll(bundled(READING + "/mention", "/unseen-names.tsv", name -> name.matches(".*\\.(?:tsv|txt)")));
        texts.putAll(bundled(READING + "/claim", "/cues.tsv", name -> name.endsWith(".tsv")));
        return texts;
    }

    private static SortedMap<String, String> bundled(String folder, String anchor, Predicate<String> wanted) {
        URL known = Objects.requireNonNull(
                OntologyFolder.class.getResource(folder + anchor), () -> "the build left out " + folder);
        try {
            return known.getProtocol().equals("jar")
                    ? inJar(known, folder, wanted)
                    : at(besides(known.toURI()), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError("the class path is no URI", e);
        }
    }

    static SortedMap<String, String> at(Path folder) {
        return at(folder, OntologyFolder::belongs);
    }

    private static SortedMap<String, String> at(Path folder, Predicate<String> wanted) {
        if (!Files.isDirectory(folder)) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING, "no such folder: " + folder + "; name the ontology's folder");
        }
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    texts.put(name, textOf(file));
                }
            });
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        return texts;
    }

    static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new NtpException(ErrorCode.ONTOLOGY_INVALID, file + ": not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static boolean belongs(String name) {
        return name.matches("[^/]+\\.ttl|vocabulary/[^/]+\\.ttl|rules/[^/]+\\.rules|checks/[^/]+\\.tsv");
    }

    /** Opens a file system of its own, so that callers side by side cannot close each other's. */
    private static SortedMap<String, String> inJar(URL known, String folder, Predicate<String> wanted)
            throws IOException, URISyntaxException {
        URI jar = ((JarURLConnection) known.openConnection()).getJarFileURL().toURI();
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
            return at(files.getPath(folder), wanted);
        }
    }

    private static Path besides(URI schema) {
        return Objects.requireNonNull(Path.of(schema).getParent());
    }

    private static NtpException unreadable(Path path, IOException cause) {
        return new NtpException(
                ErrorCode.INPUT_MISSING,
                path + " does not exist or cannot be read; check the path and its rights",
                cause);
    }
}
