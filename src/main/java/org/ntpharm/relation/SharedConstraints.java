package org.ntpharm.relation;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.clulab.odin.impl.TokenConstraint;
import scala.None$;
import scala.util.matching.Regex;

/**
 * Tells constraints apart by what they ask of a word, so that what many rules ask is asked once a sentence. Odin's own are
 * equal to nothing but themselves and do not say what they ask: it is read off their fields.
 */
final class SharedConstraints {
    private static final String ODIN = "org.clulab.odin.impl.";

    private final Map<String, TokenConstraint> known = new HashMap<>();
    private int others;

    /** The first constraint that asks what {@code constraint} asks. */
    TokenConstraint first(TokenConstraint constraint) {
        return known.computeIfAbsent(asked(constraint), key -> constraint);
    }

    private String asked(Object part) {
        if (part instanceof String || part instanceof Regex || part instanceof None$) {
            return part.toString();
        }
        Class<?> type = part.getClass();
        if (!type.getName().startsWith(ODIN)) {
            return "like no other " + others++;
        }
        StringBuilder asked = new StringBuilder(type.getName()).append('(');
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                asked.append(asked(value(field, part))).append('\n');
            }
        }
        return asked.append(')').toString();
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            Object value = field.get(owner);
            return value == null ? "" : value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field made accessible is accessible", e);
        }
    }
}
