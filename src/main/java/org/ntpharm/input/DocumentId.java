package org.ntpharm.input;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** Makes document ids out of file names: the same name always yields the same id. */
public final class DocumentId {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    private DocumentId() {}

    /**
     * The name in lower case without extension and accents, its words joined by hyphens; a letter outside the Latin
     * alphabet stands as its code point.
     */
    public static String of(String fileName) {
        String plain = ACCENTS.matcher(Normalizer.normalize(withoutExtension(fileName), Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder spelt = new StringBuilder();
        plain.toLowerCase(Locale.ROOT).codePoints().forEach(codePoint -> spell(codePoint, spelt));
        String hyphenated = SEPARATORS.matcher(spelt).replaceAll("-");
        String id = OUTER_HYPHENS.matcher(hyphenated).replaceAll("");
        if (id.isEmpty()) {
            throw new NtpException(
                    ErrorCode.DOCUMENT_ID_MISSING,
                    fileName + ": the name holds no letter or digit to make a document id of; rename the file");
        }
        return id;
    }

    private static void spell(int codePoint, StringBuilder to) {
        if (codePoint > 127 && Character.isLetterOrDigit(codePoint)) {
            to.append('-').append(Integer.toHexString(codePoint)).append('-');
        } else {
            to.appendCodePoint(codePoint);
        }
    }

    private static String withoutExtension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        boolean inLastName = dot > fileName.lastIndexOf('/') + 1;
        return inLastName ? fileName.substring(0, dot) : fileName;
    }
}
