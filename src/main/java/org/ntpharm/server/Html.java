package org.ntpharm.server;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a page: what stands in it cannot be taken for markup unless it is.
 *
 * @param markup HTML, ready to be sent
 */
record Html(String markup) {
    static final Html NONE = new Html("");

    /** {@code text} to the letter. */
    static Html text(String text) {
        return new Html(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
    }

    static Html number(long number) {
        return text(String.format("%,d", number));
    }

    /** All {@code pieces}, each on a line of its own. */
    static Html lines(Stream<Html> pieces) {
        return new Html(pieces.map(Html::markup).collect(Collectors.joining("\n")));
    }
}
