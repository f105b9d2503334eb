package org.ntpharm.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The short forms that one document defines for itself; they hold from their definition to its end. */
public final class DocumentNames {
    private final Map<String, List<Entry>> shortForms = new HashMap<>();

    void define(String shortForm, List<Entry> entries) {
        shortForms.put(shortForm, List.copyOf(entries));
    }

    List<Entry> meaning(String surface) {
        List<Entry> entries = shortForms.get(surface);
        if (entries == null && surface.endsWith("s")) {
            entries = shortForms.get(surface.substring(0, surface.length() - 1));
        }
        return entries == null ? List.of() : entries;
    }
}
