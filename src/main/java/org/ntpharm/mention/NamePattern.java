package org.ntpharm.mention;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ntpharm.text.Span;

/**
 * The make of names of one class.
 *
 * @param family whether such a name wins over all shorter names inside it, those of targets too
 * @param type the local name of the class that such a name shows
 * @param classes that class and all its superclasses
 * @param pattern what such names look like; a group called {@code name} is the name within it
 * @param example a name of this make
 * @param lookAlike a text that holds none
 */
record NamePattern(
        boolean family, String type, Set<String> classes, Pattern pattern, String example, String lookAlike) {
    static final String TARGET = "MolecularTarget";
    private static final String NAME = "name";

    NamePattern {
        classes = Set.copyOf(classes);
    }

    /** Whether such names are those of molecular targets. */
    boolean target() {
        return classes.contains(TARGET);
    }

    /** Where the name stands that {@code matcher} has found, in a text that starts at {@code offset}. */
    Span name(Matcher matcher, int offset) {
        int group = pattern.pattern().contains("(?<" + NAME + ">") ? 1 : 0;
        return Span.of(offset + matcher.start(group), offset + matcher.end(group));
    }
}
