package org.ntpharm.rdf;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.ntpharm.circumstance.Unit;
import org.ntpharm.vocab.Ntp;

/** Numbers with units as triples of QUDT. */
final class Quantities {
    private static final String QUDT = "http://qudt.org/schema/qudt/";
    private static final String UNIT = "http://qudt.org/vocab/unit/";
    private static final RDFDatatype UCUM = TypeMapper.getInstance().getSafeTypeByName(QUDT + "UCUMcs");

    private static final Resource QUANTITY_VALUE = ResourceFactory.createResource(QUDT + "QuantityValue");
    private static final Property NUMERIC_VALUE = ResourceFactory.createProperty(QUDT + "numericValue");
    private static final Property HAS_UNIT = ResourceFactory.createProperty(QUDT + "unit");
    private static final Property UCUM_CODE = ResourceFactory.createProperty(QUDT + "ucumCode");

    private Quantities() {}

    static void describe(Triples triples, Resource node, BigDecimal number, Unit unit) {
        Resource unitNode = unit.qudt()
                .map(name -> ResourceFactory.createResource(UNIT + name))
                .orElseGet(() -> ResourceFactory.createResource(
                        Ntp.UNIT_NS + URLEncoder.encode(unit.ucum(), StandardCharsets.UTF_8)));
        triples.say(node, RDF.type, QUANTITY_VALUE)
                .say(node, NUMERIC_VALUE, number)
                .say(node, HAS_UNIT, unitNode)
                .say(unitNode, UCUM_CODE, ResourceFactory.createTypedLiteral(unit.ucum(), UCUM));
    }

    static BigDecimal number(Described triples, Node quantity) {
        return new BigDecimal(triples.text(quantity, NUMERIC_VALUE));
    }

    static Unit unit(Described triples, Node quantity) {
        Node unit = triples.one(quantity, HAS_UNIT);
        Optional<String> qudt =
                unit.getURI().startsWith(UNIT) ? Optional.of(unit.getURI().substring(UNIT.length())) : Optional.empty();
        return new Unit(triples.text(unit, UCUM_CODE), qudt);
    }
}
