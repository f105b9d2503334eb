package org.ntpharm.input;

import java.nio.file.Path;
import org.ntpharm.text.Document;

/**
 * A file that is to be read as one document.
 *
 * @param id the id of the document
 * @param path where the file is
 */
public record InputFile(String id, Path path) {
    /**
     * The document, read anew at each call.
     *
     * @throws org.ntpharm.error.NtpException if the file is not plain text in UTF-8
     */
    public Document document() {
        return new Document(id, TextFile.read(path));
    }
}
