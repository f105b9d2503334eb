package org.ntpharm.pages;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.ntpharm.vocab.Ntp;

/** The doses of a claim as numbers: from what to what, in which unit, by which route, how often and how long. */
record Doses(View view) {
    private static final String QUDT = "http://qudt.org/schema/qudt/";
    private static final Property NUMBER = ResourceFactory.createProperty(QUDT + "numericValue");
    private static final Property UNIT = ResourceFactory.createProperty(QUDT + "unit");
    private static final Property UCUM = ResourceFactory.createProperty(QUDT + "ucumCode");
    private static final Template ALL = Template.named("claim/doses.html");
    private static final Template DOSE = Template.named("claim/dose.html");
    private static final Template ANCHOR = Template.named("claim/anchor.html");

    Html of(Resource claim) {
        return ALL.around(Html.lines(view.resources(claim, Ntp.DOSE)
                .map(dose -> DOSE.fill(Map.of(
                        "anchors", anchors(claim, dose),
                        "amount", amount(dose),
                        "route", all(dose, Ntp.ROUTE),
                        "frequency", all(dose, Ntp.FREQUENCY),
                        "duration", all(dose, Ntp.TREATMENT_DURATION))))));
    }

    /** Where links to the nodes of a dose lead, the dose itself and its values. */
    private static Html anchors(Resource claim, Resource dose) {
        return Html.lines(Stream.concat(
                        Stream.of(dose.getURI()),
                        dose.listProperties().toList().stream()
                                .map(Statement::getObject)
                                .filter(RDFNode::isURIResource)
                                .map(value -> value.asResource().getURI()))
                .distinct()
                .filter(iri -> iri.startsWith(claim.getURI() + "#"))
                .map(iri -> ANCHOR.fill(Map.of(
                        "fragment", Html.text(iri.substring(claim.getURI().length() + 1))))));
    }

    /**
     * {@code 0.5 mg/kg}, {@code 5 to 20 mg/d}, {@code at least 5 mg} or {@code up to 20 mg}; nothing without a number.
     */
    private Html amount(Resource dose) {
        Optional<String> lowest = number(dose, Ntp.LOWEST);
        Optional<String> highest = number(dose, Ntp.HIGHEST);
        String range = lowest.isPresent() && highest.isPresent()
                ? lowest.equals(highest) ? lowest.get() : lowest.get() + " to " + highest.get()
                : lowest.map(it -> "at least " + it)
                        .or(() -> highest.map(it -> "up to " + it))
                        .orElse("");
        return new Html(Html.text(range + " ").markup() + unit(dose).markup());
    }

    private Html unit(Resource dose) {
        return Stream.of(Ntp.LOWEST, Ntp.HIGHEST)
                .flatMap(end -> quantities(dose, end))
                .flatMap(quantity -> view.resources(quantity, UNIT))
                .findFirst()
                .map(unit -> view.link(unit, view.text(unit, UCUM).orElseGet(() -> view.name(unit))))
                .orElse(Html.NONE);
    }

    private Optional<String> number(Resource dose, Property end) {
        return quantities(dose, end)
                .flatMap(quantity -> view.values(quantity, NUMBER).stream())
                .filter(RDFNode::isLiteral)
                .map(value -> new BigDecimal(value.asLiteral().getLexicalForm())
                        .stripTrailingZeros()
                        .toPlainString())
                .findFirst();
    }

    private Stream<Resource> quantities(Resource dose, Property end) {
        return view.values(dose, end).stream().filter(RDFNode::isResource).map(view::of);
    }

    private Html all(Resource dose, Property property) {
        return Html.listed(view.values(dose, property).stream().map(view::link));
    }
}
