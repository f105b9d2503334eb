package org.ntpharm;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Empties the static variables of a test class that is done. The classes stay as long as their process, and so would the
 * closed servers and stores that they name.
 */
public final class StaticFieldsRelease implements AfterAllCallback {
    @Override
    public void afterAll(ExtensionContext context) throws IllegalAccessException {
        Class<?> tests = context.getRequiredTestClass();
        for (Field field : tests.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            boolean variable = Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers);
            if (variable && !field.isSynthetic() && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                field.set(null, null);
            }
        }
    }
}
