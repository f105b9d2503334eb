package org.ntpharm.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of HTML with places, <code>{{name}}</code>, and no logic. */
public record Template(String name, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

    /** The template in the file {@code name} beside this class. */
    public static Template named(String name) {
        return new Template(name, resource(name));
    }

    /** The page with a piece at each place; every place must be given. */
    public Html fill(Map<String, Html> pieces) {
        return new Html(PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        Objects.requireNonNull(pieces.get(place.group(1)), () -> name + " has a place " + place.group())
                                .markup())));
    }

    /** The page with {@code piece} at its only place, or nothing where there is no piece. */
    Html around(Html piece) {
        return piece.isBlank()
                ? Html.NONE
                : new Html(PLACE.matcher(text).replaceAll(Matcher.quoteReplacement(piece.markup())));
    }

    public static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
