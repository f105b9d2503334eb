package org.ntpharm.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines at white space; a word longer than a line stays whole. */
final class Wrapping {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Wrapping() {}

    /** At least one line, each no longer than {@code width} unless it is one word. */
    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : WHITE_SPACE.split(text.strip(), -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
