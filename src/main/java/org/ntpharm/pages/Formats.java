package org.ntpharm.pages;

import java.util.Arrays;
import java.util.Map;

/** Links to a topic's description in each syntax. */
public final class Formats {
    private static final Template FORMAT = Template.named("format.html");

    private Formats() {}

    /** A link for each. */
    public static Html of(Topic topic) {
        return Html.lines(Arrays.stream(RdfSyntax.values())
                .map(syntax -> FORMAT.fill(Map.of(
                        "href", Html.text(topic.dataPath(syntax)),
                        "type", Html.text(syntax.mediaTypes().get(0)),
                        "label", Html.text(syntax.label())))));
    }
}
