package org.ntpharm.admin;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.input.TextFile;

/** The tokens that are known, by the name of their bearer. */
public final class Tokens {
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([A-Za-z0-9_-]{1,64})\\.([A-Za-z0-9_-]{43}) *");
    private static final String NOBODY = "";
    /** As long as a real one, so that hashing it takes as long. */
    private static final String NO_SECRET = "0".repeat(43);

    private final Map<String, HashedSecret> known;
    private final HashedSecret nobodys = HashedSecret.of(Token.issue("nobody").secret());

    private Tokens(Map<String, HashedSecret> known) {
        this.known = known;
    }

    /**
     * Reads a file with a {@link Token#line} for each; lines that are empty or begin with # say nothing.
     *
     * @throws NtpException if it is missing, if a line is something else, or if there is none
     */
    public static Tokens read(Path file) {
        Map<String, HashedSecret> known = new HashMap<>();
        String[] lines = TextFile.read(file).split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                HashedSecret secret = HashedSecret.parse(line.substring(colon + 1));
                if (colon < 1 || secret == null || known.put(line.substring(0, colon), secret) != null) {
                    throw invalid(file, "line " + (i + 1) + " is no hashed token, or the second of its name");
                }
            }
        }
        if (known.isEmpty()) {
            throw invalid(file, "no token is in it");
        }
        return new Tokens(known);
    }

    /**
     * Whether an {@code Authorization} header has a token that is known.
     *
     * <p>A header that is missing or malformed, a name that is unknown and a secret that is wrong cost the same: one
     * hash.
     */
    boolean admit(@Nullable String authorization) {
        var bearer = BEARER.matcher(authorization == null ? "" : authorization);
        boolean wellFormed = bearer.matches();
        String name = wellFormed ? bearer.group(1) : NOBODY;
        String secret = wellFormed ? bearer.group(2) : NO_SECRET;
        return known.getOrDefault(name, nobodys).matches(secret) && known.containsKey(name);
    }

    private static NtpException invalid(Path file, String why) {
        return new NtpException(
                ErrorCode.TOKENS_INVALID, file + ": " + why + "; put there what 'ntpharm token NAME' prints");
    }
}
