package org.ntpharm.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ntpharm.text.Document;
import org.ntpharm.text.Tokenizer;

/**
 * What names mean in one document: the short forms that it defines for itself, which hold from their definition to its
 * end, and whether its words let an ambiguous name be read.
 */
public final class DocumentNames {
    private final String text;
    private final Map<String, List<Entry>> shortForms = new HashMap<>();
    private final Set<String> otherwise = new HashSet<>();
    private final Map<NameContext, Boolean> allowed = new HashMap<>();

    private DocumentNames(String text) {
        this.text = text;
    }

    /** The names of {@code document}, none of which has been defined yet. */
    public static DocumentNames of(Document document) {
        return new DocumentNames(Tokenizer.plain(document.text()));
    }

    void define(String shortForm, List<Entry> entries) {
        shortForms.put(shortForm, List.copyOf(entries));
    }

    /** The document defines {@code shortForm} as something that the vocabulary lacks. */
    void defineOtherwise(String shortForm) {
        otherwise.add(shortForm);
    }

    /** Whether {@code name}, which is bound to {@code context}, may be read here. */
    boolean allows(String name, NameContext context) {
        return context.equals(NameContext.ANY)
                || !otherwise.contains(name) && allowed.computeIfAbsent(context, unknown -> unknown.allows(text));
    }

    List<Entry> meaning(String surface) {
        List<Entry> entries = shortForms.get(surface);
        if (entries == null && surface.endsWith("s")) {
            entries = shortForms.get(surface.substring(0, surface.length() - 1));
        }
        return entries == null ? List.of() : entries;
    }
}
