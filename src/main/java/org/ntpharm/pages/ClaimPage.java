package org.ntpharm.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.vocab.Ntp;

/** A claim: its sentence with the words that play a part in it, and all that was read with it. */
record ClaimPage(View view, Asking asking) {
    private static final Template PAGE = Template.named("claim/page.html");
    private static final Template CONTEXT = Template.named("claim/context.html");
    private static final Template TAKEN = Template.named("claim/taken.html");
    private static final Template WITHHELD = Template.named("claim/withheld.html");
    private static final List<Property> FIRST = List.of(
            Ntp.SUBJECT,
            Ntp.PREDICATE,
            Ntp.OBJECT,
            Ntp.POLARITY,
            Ntp.CERTAINTY,
            Ntp.CONFIDENCE,
            Ntp.WITHHELD_BECAUSE,
            Ntp.DOSE_TEXT,
            Ntp.DOSE_LEVEL,
            Ntp.QUALIFIER_TEXT,
            Ntp.POPULATION,
            Ntp.SPECIES,
            Ntp.MODEL,
            Ntp.POPULATION_CONDITION,
            Ntp.COMPARATOR,
            Ntp.ATTRIBUTED_TO,
            Ntp.REPORTED_YEAR,
            Ntp.CITED_SUPPORT,
            Ntp.MECHANISM,
            Ntp.PRESUPPOSES,
            Ntp.PATTERN);

    Page of(Topic topic, Html head) {
        Resource claim = view.of(Ntp.resource(topic.iri()));
        var item = new ClaimItem(view);
        var highlight = Highlight.of(view, claim);
        var paragraph = Paragraph.around(view, asking, view.resource(claim, Ntp.STATED_IN));
        String title = words(claim);
        return new Page(
                title,
                head,
                PAGE.fill(Map.ofEntries(
                        Map.entry("statement", item.statement(claim)),
                        Map.entry("verdict", verdict(claim, item)),
                        Map.entry("before", context(paragraph.before())),
                        Map.entry("sentence", highlight.sentence()),
                        Map.entry("after", context(paragraph.after())),
                        Map.entry("legend", highlight.legend()),
                        Map.entry("document", document(claim)),
                        Map.entry("facts", new Facts(view).of(claim, properties(claim))),
                        Map.entry("antecedent", antecedent(claim)),
                        Map.entry("doses", new Doses(view).of(claim)),
                        Map.entry("iri", Html.text(topic.iri())),
                        Map.entry("formats", Formats.of(topic)))));
    }

    private Html context(List<Resource> sentences) {
        return CONTEXT.around(Html.text(sentences.stream()
                .map(sentence -> view.text(sentence, Ntp.EXACT_TEXT).orElse(""))
                .collect(Collectors.joining(" "))));
    }

    private String words(Resource claim) {
        return view.text(claim, Ntp.SUBJECT).orElse("") + " "
                + view.text(claim, Ntp.PREDICATE).orElse("") + " "
                + view.text(claim, Ntp.OBJECT).orElse("");
    }

    private Html verdict(Resource claim, ClaimItem item) {
        return item.isWithheld(claim)
                ? Html.lines(view.resources(claim, Ntp.WITHHELD_BECAUSE)
                        .map(reason -> WITHHELD.fill(Map.of(
                                "reason",
                                view.link(reason),
                                "definition",
                                Html.text(view.text(reason, SKOS.definition).orElse(""))))))
                : TAKEN.fill(Map.of());
    }

    private Html document(Resource claim) {
        return Html.lines(view.resources(claim, Ntp.STATED_IN)
                .map(sentence -> view.link(
                        sentence,
                        view.resource(sentence, Ntp.IN_DOCUMENT)
                                .map(view::name)
                                .orElseGet(() -> view.name(sentence)))));
    }

    private Html antecedent(Resource claim) {
        return Template.named("claim/antecedent.html")
                .around(Html.lines(view.resources(claim, Ntp.ANTECEDENT_IN)
                        .map(sentence -> view.link(
                                sentence, view.text(sentence, Ntp.EXACT_TEXT).orElseGet(() -> view.name(sentence))))));
    }

    /** The most telling first; the sentences and the words have places of their own, and doses are a table. */
    private List<Property> properties(Resource claim) {
        var properties = new ArrayList<>(FIRST);
        List<Property> shown =
                List.of(RDF.type, Ntp.STATED_IN, Ntp.ANTECEDENT_IN, Ntp.SUBJECT_MENTION, Ntp.OBJECT_MENTION, Ntp.DOSE);
        claim.listProperties().toList().stream()
                .map(Statement::getPredicate)
                .distinct()
                .filter(property -> !properties.contains(property) && !shown.contains(property))
                .sorted((a, b) -> view.name(a).compareTo(view.name(b)))
                .forEach(properties::add);
        return properties;
    }
}
