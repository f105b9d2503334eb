package org.ntpharm.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.ntpharm.circumstance.Amount;
import org.ntpharm.circumstance.Dosage;
import org.ntpharm.vocab.Ntp;

/** The doses of a claim as triples: a node for each amount that its text lists, with the route and frequency of all. */
final class DosageTriples {
    private static final String NAME = "#dose";

    private DosageTriples() {}

    static void describe(Triples triples, Resource claim, Dosage dosage) {
        if (dosage.none()) {
            return;
        }
        List<Optional<Amount>> amounts = dosage.amounts().isEmpty()
                ? List.of(Optional.empty())
                : dosage.amounts().stream().map(Optional::of).toList();
        for (int i = 0; i < amounts.size(); i++) {
            Resource node = ResourceFactory.createResource(claim.getURI() + NAME + (i + 1));
            triples.say(claim, Ntp.DOSE, node).say(node, RDF.type, Ntp.DOSAGE);
            amounts.get(i).ifPresent(amount -> describe(triples, node, amount));
            dosage.routes().forEach(route -> triples.say(node, Ntp.ROUTE, Ntp.term(route)));
            triples.sayText(node, Ntp.FREQUENCY, dosage.frequency())
                    .sayText(node, Ntp.TREATMENT_DURATION, dosage.duration());
        }
    }

    private static void describe(Triples triples, Resource node, Amount amount) {
        if (amount.exact()) {
            Resource value = ResourceFactory.createResource(node.getURI() + "-value");
            triples.say(node, Ntp.LOWEST, value).say(node, Ntp.HIGHEST, value);
            amount.low().ifPresent(number -> Quantities.describe(triples, value, number, amount.unit()));
            return;
        }
        amount.low().ifPresent(number -> {
            Resource value = ResourceFactory.createResource(node.getURI() + "-lowest");
            triples.say(node, Ntp.LOWEST, value);
            Quantities.describe(triples, value, number, amount.unit());
        });
        amount.high().ifPresent(number -> {
            Resource value = ResourceFactory.createResource(node.getURI() + "-highest");
            triples.say(node, Ntp.HIGHEST, value);
            Quantities.describe(triples, value, number, amount.unit());
        });
    }

    static Dosage read(Described triples, Node claim) {
        List<Node> nodes = triples.all(claim, Ntp.DOSE).stream()
                .sorted(Comparator.comparingInt(DosageTriples::position))
                .toList();
        if (nodes.isEmpty()) {
            return Dosage.NONE;
        }
        List<Amount> amounts = new ArrayList<>();
        nodes.forEach(node -> amount(triples, node).ifPresent(amounts::add));
        Node any = nodes.get(0);
        return new Dosage(
                amounts,
                triples.all(any, Ntp.ROUTE).stream()
                        .map(route -> route.getURI().substring(Ntp.NS.length()))
                        .toList(),
                triples.maybeText(any, Ntp.FREQUENCY),
                triples.maybeText(any, Ntp.TREATMENT_DURATION));
    }

    private static int position(Node dose) {
        return Integer.parseInt(dose.getURI().substring(dose.getURI().lastIndexOf(NAME) + NAME.length()));
    }

    private static Optional<Amount> amount(Described triples, Node node) {
        Optional<Node> low = triples.maybe(node, Ntp.LOWEST);
        Optional<Node> high = triples.maybe(node, Ntp.HIGHEST);
        return Stream.concat(low.stream(), high.stream())
                .findFirst()
                .map(quantity -> new Amount(
                        low.map(value -> Quantities.number(triples, value)),
                        high.map(value -> Quantities.number(triples, value)),
                        Quantities.unit(triples, quantity)));
    }
}
