package org.ntpharm.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.ntpharm.vocab.Ntp;

/**
 * A claim's sentence with the words marked that play a part in the claim.
 *
 * @param sentence the sentence
 * @param legend what each mark means
 */
record Highlight(Html sentence, Html legend) {
    private static final Template MARK = Template.named("claim/mark.html");
    private static final Template LEGEND = Template.named("claim/legend.html");
    private static final List<Property> ROLES = List.of(
            Ntp.SUBJECT_MENTION,
            Ntp.OBJECT_MENTION,
            Ntp.NEGATION_CUE,
            Ntp.HEDGE_CUE,
            Ntp.DOSE_TEXT,
            Ntp.POPULATION,
            Ntp.QUALIFIER_TEXT);

    /** Words that occur twice are marked where they come first; words within marked words are not marked again. */
    static Highlight of(View view, Resource claim) {
        String text = view.resource(claim, Ntp.STATED_IN)
                .flatMap(sentence -> view.text(sentence, Ntp.EXACT_TEXT))
                .orElse("");
        var marks = new ArrayList<Mark>();
        var found = new LinkedHashMap<Property, Html>();
        for (Property role : ROLES) {
            for (RDFNode value : view.values(claim, role)) {
                String words = view.name(value);
                Mark.find(words, text, role.getLocalName())
                        .filter(mark -> marks.stream().noneMatch(mark::overlaps))
                        .ifPresent(marks::add);
                found.merge(role, mark(role.getLocalName(), words), (a, b) -> new Html(a.markup() + " " + b.markup()));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return new Highlight(marked(text, marks), legend(view, found));
    }

    private static Html marked(String text, List<Mark> marks) {
        var markup = new StringBuilder();
        int done = 0;
        for (Mark mark : marks) {
            markup.append(Html.text(text.substring(done, mark.start())).markup())
                    .append(mark(mark.role(), text.substring(mark.start(), mark.end()))
                            .markup());
            done = mark.end();
        }
        return new Html(markup.append(Html.text(text.substring(done)).markup()).toString());
    }

    private static Html legend(View view, Map<Property, Html> found) {
        return Html.lines(found.entrySet().stream()
                .map(entry -> LEGEND.fill(Map.of("name", view.link(entry.getKey()), "words", entry.getValue()))));
    }

    private static Html mark(String role, String words) {
        return MARK.fill(Map.of("role", Html.text(role), "words", Html.text(words)));
    }

    /** Where words stand that play the part {@code role}. */
    private record Mark(int start, int end, String role) {
        static Optional<Mark> find(String words, String text, String role) {
            Matcher whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                    .matcher(text);
            return whole.find() ? Optional.of(new Mark(whole.start(), whole.end(), role)) : Optional.empty();
        }

        boolean overlaps(Mark other) {
            return start < other.end && other.start < end;
        }
    }
}
