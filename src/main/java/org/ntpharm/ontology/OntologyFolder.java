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
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** Reads a folder of ontology files, on disk or in the program's jar, into texts by name, {@code vocabulary/drugs.ttl}. */
final class OntologyFolder {
    private static final String BUNDLED = "/ontology";

    private OntologyFolder() {}

    static SortedMap<String, String> bundled() {
        URL schema = Objects.requireNonNull(
                OntologyFolder.class.getResource(BUNDLED + "/ntpharm.ttl"), "the build left the ontology out");
        try {
            return schema.getProtocol().equals("jar") ? inJar(schema) : at(besides(schema.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError("the class path is no URI", e);
        }
    }

    static SortedMap<String, String> at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING, "no such folder: " + folder + "; name the ontology's folder");
        }
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (belongs(name)) {
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
        return name.matches("[^/]+\\.ttl|vocabulary/[^/]+\\.ttl|rules/[^/]+\\.rules");
    }

    /** Opens a file system of its own, so that callers side by side cannot close each other's. */
    private static SortedMap<String, String> inJar(URL schema) throws IOException, URISyntaxException {
        URI jar = ((JarURLConnection) schema.openConnection()).getJarFileURL().toURI();
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
            return at(files.getPath(BUNDLED));
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
