package org.ntpharm.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** Reads files of annotated documents: JSON lines, PubTator or BioC XML, told apart by how they begin. */
public final class CorpusFiles {
    private CorpusFiles() {}

    /**
     * The documents of {@code file}.
     *
     * @param corpus under which name the types of a PubTator or BioC file are looked up in the mapping; JSON lines name
     *     their corpus themselves
     * @throws NtpException if the file cannot be read, or a line is not in its format
     */
    public static List<AnnotatedDocument> read(Path file, Optional<String> corpus) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING, file + ": cannot be read as UTF-8 text (" + e + "); check the path", e);
        }
        try {
            List<AnnotatedDocument> documents = parse(text, corpus.orElse("bc5cdr"));
            if (documents.isEmpty()) {
                throw new NtpException(ErrorCode.INPUT_EMPTY, file + ": holds no document; name a file with some");
            }
            return documents;
        } catch (MalformedCorpus e) {
            throw new NtpException(
                    ErrorCode.CORPUS_INVALID,
                    file + " line " + e.line() + ": " + e.getMessage()
                            + "; expected JSON lines, PubTator or BioC XML (docs/corpora.md)",
                    e);
        }
    }

    private static List<AnnotatedDocument> parse(String text, String corpus) {
        if (BioC.opens(text)) {
            return BioC.parse(text, corpus);
        }
        return PubTator.opens(text) ? PubTator.parse(text, corpus) : JsonLines.parse(text);
    }
}
