package org.ntpharm.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** The files of one run. */
public final class InputFiles {
    private final Map<String, InputFile> byId = new LinkedHashMap<>();

    private InputFiles() {}

    /**
     * The files that {@code paths} name, each once, after a look into each: when this returns, all of them were plain
     * text. A folder stands for the {@code .txt} files in it and below, without hidden ones; their ids hold their path
     * in the folder.
     *
     * @throws NtpException for the first file that is missing or not text, and if two would have one document id
     */
    public static List<InputFile> check(Collection<Path> paths) {
        InputFiles files = new InputFiles();
        paths.forEach(files::add);
        List<InputFile> found = List.copyOf(files.byId.values());
        found.forEach(InputFile::document);
        return found;
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            put(path, String.valueOf(path.getFileName()));
        }
    }

    private void addFolder(Path folder) {
        List<Path> texts = textsIn(folder);
        if (texts.isEmpty()) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING, folder + ": no .txt file in this folder; name the articles' folder");
        }
        texts.forEach(file -> put(file, folder.relativize(file).toString().replace('\\', '/')));
    }

    private void put(Path file, String name) {
        InputFile input = new InputFile(DocumentId.of(name), file);
        InputFile other = byId.putIfAbsent(input.id(), input);
        if (other != null && !same(other.path(), file)) {
            throw new NtpException(
                    ErrorCode.DOCUMENT_ID_TAKEN,
                    file + ": would have the document id " + input.id() + " of " + other.path()
                            + "; rename one of them");
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            throw unreadable(other, e);
        }
    }

    private static List<Path> textsIn(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> isText(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .collect(ArrayList::new, List::add, List::addAll);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder, e);
        }
    }

    private static boolean isText(Path inFolder) {
        for (Path part : inFolder) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return inFolder.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private static NtpException unreadable(Path path, Exception e) {
        return new NtpException(
                ErrorCode.INPUT_MISSING,
                path + ": cannot be read (" + e.getMessage() + "); check path and permissions",
                e);
    }
}
