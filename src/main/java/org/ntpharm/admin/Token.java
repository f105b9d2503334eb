package org.ntpharm.admin;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/**
 * What lets its bearer change the store.
 *
 * @param name whose it is
 * @param secret what only the bearer knows
 */
public record Token(String name, String secret) {
    private static final int SECRET_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public Token {
        if (!NAME.matcher(name).matches()) {
            throw new NtpException(
                    ErrorCode.USAGE, "'" + name + "' is no name of a token; use letters, digits, - and _, at most 64");
        }
    }

    /** A new one that nobody can guess. */
    public static Token issue(String name) {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return new Token(name, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** What the bearer sends. */
    public String text() {
        return name + "." + secret;
    }

    /** What is put into the file of tokens; the token cannot be told from it. */
    public String line() {
        return name + ":" + HashedSecret.of(secret).text();
    }
}
