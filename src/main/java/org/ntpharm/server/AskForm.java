package org.ntpharm.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ntpharm.ask.Standing;

/**
 * What stands in the fields of the question builder, as it was sent.
 *
 * @param kind what is sought
 * @param lines the conditions
 */
record AskForm(String kind, List<Line> lines) {
    private static final int MOST_LINES = 8;
    private static final int LONGEST = 200;
    /** The canonical question, with which one begins. */
    private static final AskForm FIRST = new AskForm(
            "Drug",
            List.of(
                    new Line(Standing.SAID, "blocks", "NMDA receptor"),
                    new Line(Standing.SAID, "hasEffect", "antidepressant effect")));

    AskForm {
        lines = List.copyOf(lines);
    }

    /**
     * One condition.
     *
     * @param standing what texts must say
     * @param relation a relation by its name
     * @param entity a name of an entity
     */
    record Line(Standing standing, String relation, String entity) {
        boolean isBlank() {
            return entity.isBlank();
        }
    }

    static AskForm of(HttpServletRequest request) {
        return request.getParameter("kind") == null ? FIRST : new AskForm(request.getParameter("kind"), lines(request));
    }

    /** The lines that are filled in. */
    List<Line> filled() {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** The lines that are filled in and an empty one to go on with. */
    List<Line> shown() {
        var shown = new ArrayList<>(filled());
        if (shown.size() < MOST_LINES) {
            shown.add(new Line(Standing.SAID, "", ""));
        }
        return shown;
    }

    private static List<Line> lines(HttpServletRequest request) {
        String[] standings = values(request.getParameterValues("is"));
        String[] relations = values(request.getParameterValues("relation"));
        String[] entities = values(request.getParameterValues("entity"));
        return IntStream.range(0, Math.min(MOST_LINES, Math.min(relations.length, entities.length)))
                .mapToObj(i -> new Line(
                        i < standings.length ? Standing.of(standings[i]).orElse(Standing.SAID) : Standing.SAID,
                        relations[i],
                        entities[i]
                                .strip()
                                .substring(
                                        0, Math.min(LONGEST, entities[i].strip().length()))))
                .toList();
    }

    private static String[] values(String @Nullable [] values) {
        return Optional.ofNullable(values).orElse(new String[0]);
    }
}
