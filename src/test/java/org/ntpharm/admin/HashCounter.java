package org.ntpharm.admin;

import java.io.Serial;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Provider;
import java.security.Security;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.SecretKeyFactorySpi;

/** Counts the hashes of secrets that the JDK computes, as a provider before its own. */
final class HashCounter extends Provider implements AutoCloseable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String HASH = "PBKDF2WithHmacSHA256";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private HashCounter() {
        super("HashCounter", "1", "counts hashes");
        put("SecretKeyFactory." + HASH, Counted.class.getName());
    }

    static HashCounter start() {
        var counter = new HashCounter();
        Security.insertProviderAt(counter, 1);
        return counter;
    }

    /** How many there are since it was last asked. */
    int count() {
        return COUNT.getAndSet(0);
    }

    @Override
    public void close() {
        Security.removeProvider(getName());
    }

    /** Leaves the hash to the JDK. */
    public static final class Counted extends SecretKeyFactorySpi {
        @Override
        protected SecretKey engineGenerateSecret(KeySpec secret) throws InvalidKeySpecException {
            COUNT.incrementAndGet();
            try {
                return SecretKeyFactory.getInstance(HASH, "SunJCE").generateSecret(secret);
            } catch (GeneralSecurityException e) {
                throw new InvalidKeySpecException(e);
            }
        }

        @Override
        protected KeySpec engineGetKeySpec(SecretKey key, Class<?> type) throws InvalidKeySpecException {
            throw new InvalidKeySpecException("not asked for");
        }

        @Override
        protected SecretKey engineTranslateKey(SecretKey key) throws InvalidKeyException {
            throw new InvalidKeyException("not asked for");
        }
    }
}
