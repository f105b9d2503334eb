package org.ntpharm.admin;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/** A secret that can be recognised and not be told. */
final class HashedSecret {
    /**
     * Few enough that strangers cannot keep the server busy with it: secrets are random, so that guessing is hopeless
     * anyway.
     */
    private static final int ITERATIONS = 20_000;

    private static final String SCHEME = "pbkdf2-sha256-" + ITERATIONS;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final byte[] salt;
    private final byte[] hash;

    private HashedSecret(byte[] salt, byte[] hash) {
        this.salt = salt;
        this.hash = hash;
    }

    static HashedSecret of(String secret) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new HashedSecret(salt, hash(secret, salt));
    }

    /** Reads what {@link #text} wrote; null where it is something else. */
    static @Nullable HashedSecret parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3 || !parts[0].equals(SCHEME)) {
            return null;
        }
        try {
            byte[] salt = Base64.getDecoder().decode(parts[1]);
            byte[] hash = Base64.getDecoder().decode(parts[2]);
            return salt.length == SALT_BYTES && hash.length == HASH_BYTES ? new HashedSecret(salt, hash) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    String text() {
        Base64.Encoder encoder = Base64.getEncoder();
        return SCHEME + ":" + encoder.encodeToString(salt) + ":" + encoder.encodeToString(hash);
    }

    /** Takes the same time whatever {@code secret} is. */
    boolean matches(String secret) {
        return MessageDigest.isEqual(hash, hash(secret, salt));
    }

    private static byte[] hash(String secret, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(secret.toCharArray(), salt, ITERATIONS, HASH_BYTES * Byte.SIZE))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
