package org.ntpharm.pages;

import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.ntpharm.vocab.Ntp;

/** A claim in a list: what it says, the sentence, and the circumstances. */
record ClaimItem(View view) {
    private static final Template TAKEN = Template.named("claim/item.html");
    private static final Template WITHHELD = Template.named("claim/item-withheld.html");
    private static final Template READING = Template.named("document/claim.html");
    private static final Template READING_WITHHELD = Template.named("document/claim-withheld.html");
    private static final Template DETAIL = Template.named("claim/detail.html");
    private static final List<Property> DETAILS = List.of(
            Ntp.DOSE_TEXT,
            Ntp.POPULATION,
            Ntp.COMPARATOR,
            Ntp.QUALIFIER_TEXT,
            Ntp.NEGATION_CUE,
            Ntp.HEDGE_CUE,
            Ntp.ATTRIBUTED_TO,
            Ntp.CITED_SUPPORT,
            Ntp.REPORTED_YEAR);

    Html of(Resource claim) {
        Html text = Html.text(view.resource(claim, Ntp.STATED_IN)
                .flatMap(sentence -> view.text(sentence, Ntp.EXACT_TEXT))
                .orElse(""));
        return (isWithheld(claim) ? WITHHELD : TAKEN)
                .fill(Map.of(
                        "statement", statement(claim),
                        "text", text,
                        "reason", all(claim, Ntp.WITHHELD_BECAUSE),
                        "details", details(claim),
                        "claim", Html.text(Topic.href(claim.getURI())),
                        "document", source(claim)));
    }

    /** Subject, relation and object, each leading to its page. */
    Html statement(Resource claim) {
        return Template.named("claim/statement.html")
                .fill(Map.of(
                        "subject", all(claim, Ntp.SUBJECT),
                        "predicate", all(claim, Ntp.PREDICATE),
                        "object", all(claim, Ntp.OBJECT)));
    }

    /** The same in one line that leads to the claim's page. */
    Html reading(Resource claim) {
        return (isWithheld(claim) ? READING_WITHHELD : READING)
                .fill(Map.of(
                        "href", Html.text(Topic.href(claim.getURI())),
                        "subject", Html.text(view.text(claim, Ntp.SUBJECT).orElse("")),
                        "predicate", Html.text(view.text(claim, Ntp.PREDICATE).orElse("")),
                        "object", Html.text(view.text(claim, Ntp.OBJECT).orElse("")),
                        "reason",
                                Html.text(view.text(claim, Ntp.WITHHELD_BECAUSE).orElse(""))));
    }

    boolean isWithheld(Resource claim) {
        return view.resource(claim, Ntp.WITHHELD_BECAUSE).isPresent();
    }

    private Html details(Resource claim) {
        return Html.lines(DETAILS.stream()
                .filter(property -> !view.values(claim, property).isEmpty())
                .map(property ->
                        DETAIL.fill(Map.of("name", Html.text(view.name(property)), "value", all(claim, property)))));
    }

    private Html source(Resource claim) {
        return Html.lines(view.resources(claim, Ntp.STATED_IN)
                .map(sentence -> view.link(
                        sentence,
                        view.resource(sentence, Ntp.IN_DOCUMENT)
                                .map(view::name)
                                .orElseGet(() -> view.name(sentence)))));
    }

    private Html all(Resource claim, Property property) {
        return Html.listed(view.values(claim, property).stream().map(view::link));
    }
}
