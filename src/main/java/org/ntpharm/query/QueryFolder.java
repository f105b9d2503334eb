package org.ntpharm.query;

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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** Finds the query files of a folder, on disk or in the program's jar. */
final class QueryFolder {
    private static final String BUNDLED = "/queries";

    private QueryFolder() {}

    static List<QueryFile> bundled() {
        URL folder = Objects.requireNonNull(QueryFolder.class.getResource(BUNDLED), "the build left the queries out");
        try {
            return folder.getProtocol().equals("jar") ? inJar(folder) : at(Path.of(folder.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError("the class path is no URI", e);
        }
    }

    /** All {@code .rq} files below {@code folder}, ordered by their path. */
    static List<QueryFile> at(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".rq"))
                    .map(file ->
                            new QueryFile(folder.relativize(file).toString().replace('\\', '/'), textOf(file)))
                    .sorted(Comparator.comparing(file -> file.path().replaceFirst("\\.rq$", "")))
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new NtpException(ErrorCode.QUERY_INVALID, file + ": not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Opens a file system of its own, so that callers side by side cannot close each other's. */
    private static List<QueryFile> inJar(URL folder) throws IOException, URISyntaxException {
        URI jar = ((JarURLConnection) folder.openConnection()).getJarFileURL().toURI();
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
            return at(files.getPath(BUNDLED));
        }
    }

    private static NtpException unreadable(Path path, IOException cause) {
        return new NtpException(
                ErrorCode.INPUT_MISSING,
                path + " does not exist or cannot be read; check the path and its rights",
                cause);
    }
}
