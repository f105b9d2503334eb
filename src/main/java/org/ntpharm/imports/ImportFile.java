package org.ntpharm.imports;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** A file that was read as a whole and found to be in its format. */
public final class ImportFile {
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private final Format format;
    private final Identifiers identifiers;
    private final Found found;
    private final String digest;
    private List<Term> terms;

    private ImportFile(Path path, Format format, Identifiers identifiers, Found found, String digest) {
        this.path = path;
        this.format = format;
        this.identifiers = identifiers;
        this.found = found;
        this.digest = digest;
        this.terms = found.terms();
    }

    /**
     * Reads {@code path}, which may be compressed by gzip.
     *
     * @param format its format, or empty to tell it by name and first lines
     * @param progress is told now and then how many bytes have been read
     * @throws NtpException if the file is missing or breaks its format, with the line
     */
    public static ImportFile read(Path path, Optional<Format> format, LongConsumer progress) {
        try {
            Format known = format.or(() -> guess(path))
                    .orElseThrow(() -> new NtpException(
                            ErrorCode.IMPORT_INVALID,
                            path + " line 1: in none of the formats that are known; name one with --format"));
            return read(path, known, progress);
        } catch (MalformedImport e) {
            throw new NtpException(ErrorCode.IMPORT_INVALID, path + " line " + e.line() + ": " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw unreadable(path, new IOException(e));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static ImportFile read(Path path, Format format, LongConsumer progress) throws IOException {
        MessageDigest sha256 = sha256();
        Identifiers identifiers = Identifiers.bundled();
        Found found = new Found();
        try (CountedBytes counted = new CountedBytes(open(path), !format.isXml(), progress);
                InputStream bytes = new DigestInputStream(counted, sha256)) {
            if (format.isXml()) {
                new OwlReader(identifiers, found).read(XmlText.of(CloseShieldInputStream.wrap(bytes)));
            } else {
                read(format, text(bytes), identifiers, found);
            }
            bytes.transferTo(OutputStream.nullOutputStream());
            if (!format.isXml()) {
                counted.mustEndWithLineBreak();
            }
        }
        found.noAlternativeMayBeATerm();
        new Hierarchy(found.terms()).mustHaveNoCycle();
        return new ImportFile(path, format, identifiers, found, HexFormat.of().formatHex(sha256.digest()));
    }

    private static void read(Format format, BufferedReader text, Identifiers identifiers, Found found)
            throws IOException {
        switch (format) {
            case OBO -> new OboReader(identifiers, found).read(text);
            case OWL -> throw new AssertionError("XML is no text");
            case GTOPDB_TARGETS -> new GtopdbReader(identifiers, found).targets(text);
            case GTOPDB_LIGANDS -> new GtopdbReader(identifiers, found).ligands(text);
            case GTOPDB_INTERACTIONS -> new GtopdbReader(identifiers, found).interactions(text);
            case DRUGCENTRAL -> new DrugCentralReader(identifiers, found).read(text);
            case SSSOM -> new SssomReader(identifiers, found).read(text);
            case TSV -> new NameTableReader(identifiers, found).read(text);
        }
    }

    private static Optional<Format> guess(Path path) {
        try (InputStream bytes = open(path)) {
            Optional<Format> byName = Format.ofName(String.valueOf(path.getFileName()));
            return byName.isPresent() ? byName : Format.ofText(text(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves only {@code id} and its kinds. */
    public void limitTo(String id) {
        String root = identifiers.iri(id);
        Hierarchy hierarchy = new Hierarchy(found.terms());
        if (!hierarchy.has(root)) {
            throw new NtpException(
                    ErrorCode.IMPORT_INVALID, path + ": describes no term " + id + "; name another with --branch");
        }
        Set<String> branch = hierarchy.branch(root);
        terms = found.terms().stream()
                .filter(term -> branch.contains(term.id()))
                .toList();
    }

    /** What the import is called unless the user says: the ontology's own name, the format or the file's name. */
    public String name() {
        String own = format == Format.SSSOM || format == Format.TSV ? "" : format.label();
        String file = String.valueOf(path.getFileName()).replaceFirst("\\..*$", "");
        boolean ontology = format == Format.OBO || format == Format.OWL;
        return ontology ? (found.name().isEmpty() ? file : found.name()) : own.isEmpty() ? file : own;
    }

    /** The version that the file states, or nothing. */
    public String version() {
        return found.version();
    }

    /** The licence that the file states, or nothing. */
    public String licence() {
        return found.licence();
    }

    /** The file's format. */
    public Format format() {
        return format;
    }

    /** The SHA-256 of the file's text. */
    public String digest() {
        return digest;
    }

    /** The file's own name. */
    public String fileName() {
        return String.valueOf(path.getFileName());
    }

    List<Term> terms() {
        return terms;
    }

    List<Mapping> mappings() {
        return found.mappings();
    }

    List<Interaction> interactions() {
        return found.interactions();
    }

    Identifiers identifiers() {
        return identifiers;
    }

    private static InputStream open(Path path) throws IOException {
        InputStream bytes = Files.newInputStream(path);
        return path.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
    }

    /** The text without a byte order mark. */
    private static BufferedReader text(InputStream bytes) throws IOException {
        var text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), BUFFER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static NtpException unreadable(Path path, IOException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CharacterCodingException) {
            return new NtpException(
                    ErrorCode.INPUT_ENCODING, path + " line " + damaged(path) + ": not UTF-8; convert it", cause);
        }
        if (cause instanceof EOFException || cause instanceof ZipException) {
            return new NtpException(
                    ErrorCode.IMPORT_INVALID,
                    path + " line " + damaged(path) + ": the compressed file is truncated or no gzip; get it anew",
                    cause);
        }
        return new NtpException(
                ErrorCode.INPUT_MISSING, path + " does not exist or cannot be read; check the path and its rights", e);
    }

    private static int damaged(Path path) {
        try (InputStream bytes = open(path)) {
            return Damage.line(bytes);
        } catch (IOException e) {
            return 1;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
