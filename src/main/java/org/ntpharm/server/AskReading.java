package org.ntpharm.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ntpharm.ask.Choices;
import org.ntpharm.ask.Condition;
import org.ntpharm.ask.Kind;
import org.ntpharm.ask.Question;
import org.ntpharm.ask.Relation;
import org.ntpharm.pages.Suggestions;
import org.ntpharm.pages.Suggestions.Suggestion;
import org.ntpharm.vocab.Ntp;

/**
 * A form as it was understood.
 *
 * @param question nothing where something is missing or unknown
 * @param complaints what that is
 */
record AskReading(Optional<Question> question, List<String> complaints) {
    static AskReading of(AskForm form, Choices choices, Suggestions names) {
        var complaints = new ArrayList<String>();
        var conditions = new ArrayList<Condition>();
        Optional<Kind> kind = choices.kind(form.kind());
        if (kind.isEmpty()) {
            complaints.add("There is no kind of things called \"" + form.kind() + "\".");
        }
        for (AskForm.Line line : form.filled()) {
            Optional<Relation> relation = choices.relation(line.relation());
            List<Suggestion> meant = meant(line.entity(), names);
            if (relation.isEmpty()) {
                complaints.add("Choose how it is related to " + line.entity() + ".");
            } else if (meant.size() != 1) {
                complaints.add(unclear(line.entity(), meant));
            } else {
                conditions.add(new Condition(
                        line.standing(),
                        relation.get(),
                        Ntp.resource(meant.get(0).iri())));
            }
        }
        return new AskReading(
                complaints.isEmpty() && !conditions.isEmpty()
                        ? kind.map(it -> new Question(it, conditions))
                        : Optional.empty(),
                complaints);
    }

    /** The entities of this name, by their labels if it is one. */
    private static List<Suggestion> meant(String name, Suggestions names) {
        List<Suggestion> exact =
                names.of(name, Ntp.ENTITY).stream().filter(Suggestion::exact).toList();
        List<Suggestion> labels =
                exact.stream().filter(it -> it.name().equalsIgnoreCase(name)).toList();
        return labels.isEmpty() ? exact : labels;
    }

    private static String unclear(String name, List<Suggestion> meant) {
        return meant.isEmpty()
                ? "Nothing is called \"" + name + "\"; search for its name, or choose from the names offered."
                : "Several are called \"" + name + "\"; say which: "
                        + meant.stream().map(Suggestion::name).collect(Collectors.joining(", ")) + ".";
    }
}
