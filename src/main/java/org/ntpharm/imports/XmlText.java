package org.ntpharm.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file in the encoding that it states. Java's parser decodes, too, but prints what it cannot
 * decode on the standard error.
 */
final class XmlText {
    private static final int LOOK = 256;
    private static final Pattern STATED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";

    private XmlText() {}

    static Reader of(InputStream bytes) throws IOException {
        var stream = new PushbackInputStream(bytes, LOOK);
        byte[] start = stream.readNBytes(LOOK);
        String ascii = new String(start, StandardCharsets.ISO_8859_1);
        int mark = ascii.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0;
        stream.unread(start, mark, start.length - mark);
        return new InputStreamReader(stream, charset(ascii.substring(mark)).newDecoder());
    }

    private static Charset charset(String start) {
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            return StandardCharsets.UTF_16;
        }
        if (start.startsWith("\0<") || start.startsWith("<\0")) {
            return start.startsWith("<") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        Matcher stated = STATED.matcher(start);
        return stated.find() ? named(stated.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new MalformedImport(1, "no encoding is called '" + name + "'");
        }
    }
}
