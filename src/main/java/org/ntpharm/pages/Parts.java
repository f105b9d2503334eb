package org.ntpharm.pages;

import java.util.Map;

/** Links from one part of a long page to the next. */
final class Parts {
    private static final Template EARLIER = Template.named("earlier.html");
    private static final Template LATER = Template.named("later.html");

    private Parts() {}

    /** Nothing where there is only one part. */
    static Html of(String path, Description description) {
        Html earlier = description.part() > 1 ? link(EARLIER, path, description.part() - 1) : Html.NONE;
        Html later = description.more() ? link(LATER, path, description.part() + 1) : Html.NONE;
        return Template.named("parts.html").around(new Html(earlier.markup() + later.markup()));
    }

    private static Html link(Template template, String path, int part) {
        return template.fill(Map.of("href", Html.text(path + "?page=" + part)));
    }
}
