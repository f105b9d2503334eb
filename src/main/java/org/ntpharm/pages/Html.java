package org.ntpharm.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a page: what stands in it cannot be taken for markup unless it is.
 *
 * @param markup HTML, ready to be sent
 */
public record Html(String markup) {
    public static final Html NONE = new Html("");

    /** {@code text} to the letter. */
    public static Html text(String text) {
        return new Html(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
    }

    public static Html number(long number) {
        return text(String.format("%,d", number));
    }

    /** How many there are of what is called {@code one} if there is one, and {@code many} else. */
    public static Html count(long number, String one, String many) {
        return text(String.format("%,d %s", number, number == 1 ? one : many));
    }

    /** All {@code pieces}, each on a line of its own. */
    public static Html lines(Stream<Html> pieces) {
        return new Html(pieces.map(Html::markup).collect(Collectors.joining("\n")));
    }

    /** All {@code pieces} in a line, with commas. */
    public static Html listed(Stream<Html> pieces) {
        return new Html(pieces.map(Html::markup).collect(Collectors.joining(", ")));
    }

    /** Whether it shows nothing. */
    public boolean isBlank() {
        return markup.isBlank();
    }
}
