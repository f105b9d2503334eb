package org.ntpharm.ask;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ntpharm.vocab.Ntp;

/**
 * What is sought: all of a kind for which all conditions hold.
 *
 * @param kind the kind
 * @param conditions the conditions
 */
public record Question(Kind kind, List<Condition> conditions) {
    private static final Var NAME = Var.alloc("name");
    private static final Path PREDICATE = PathFactory.pathSeq(
            PathFactory.pathLink(Ntp.PREDICATE.asNode()),
            PathFactory.pathZeroOrMore1(PathFactory.pathLink(RDFS.subPropertyOf.asNode())));

    public Question {
        conditions = List.copyOf(conditions);
    }

    /** The question in SPARQL, written out of a syntax tree: no text of a user is ever read as SPARQL. */
    public String sparql() {
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setDistinct(true);
        query.setPrefix("ntp", Ntp.NS);
        query.setPrefix("ntr", Ntp.ENTITY_NS);
        query.setPrefix("rdfs", RDFS.getURI());
        query.addResultVar(sought());
        query.addResultVar(NAME);
        query.setQueryPattern(pattern());
        query.addOrderBy(NAME, Query.ORDER_DEFAULT);
        return query.serialize();
    }

    private ElementGroup pattern() {
        var pattern = new ElementPathBlock();
        pattern.addTriple(Triple.create(sought(), RDF.type.asNode(), kind.type().asNode()));
        pattern.addTriple(Triple.create(sought(), RDFS.label.asNode(), NAME));
        var group = new ElementGroup();
        group.addElement(pattern);
        for (int i = 0; i < conditions.size(); i++) {
            add(conditions.get(i), Var.alloc("claim" + (i + 1)), pattern, group);
        }
        return group;
    }

    private void add(Condition condition, Var claim, ElementPathBlock pattern, ElementGroup group) {
        switch (condition.standing()) {
            case SAID -> pattern.addTriple(fact(condition));
            case UNSAID -> group.addElement(new ElementFilter(new E_NotExists(alone(fact(condition)))));
            case DENIED -> addClaim(condition, claim, Ntp.WITHHELD_NEGATED, pattern);
            case HEDGED -> addClaim(condition, claim, Ntp.WITHHELD_HEDGED, pattern);
        }
    }

    private Triple fact(Condition condition) {
        return Triple.create(subject(condition), condition.relation().property().asNode(), object(condition));
    }

    private static ElementGroup alone(Triple triple) {
        var pattern = new ElementPathBlock();
        pattern.addTriple(triple);
        var group = new ElementGroup();
        group.addElement(pattern);
        return group;
    }

    private void addClaim(Condition condition, Var claim, Resource reason, ElementPathBlock pattern) {
        pattern.addTriple(Triple.create(claim, Ntp.SUBJECT.asNode(), subject(condition)));
        pattern.addTriplePath(
                new TriplePath(claim, PREDICATE, condition.relation().property().asNode()));
        pattern.addTriple(Triple.create(claim, Ntp.OBJECT.asNode(), object(condition)));
        pattern.addTriple(Triple.create(claim, Ntp.WITHHELD_BECAUSE.asNode(), reason.asNode()));
    }

    private Node subject(Condition condition) {
        return condition.relation().inverse() ? condition.entity().asNode() : sought();
    }

    private Node object(Condition condition) {
        return condition.relation().inverse() ? sought() : condition.entity().asNode();
    }

    private Var sought() {
        String name = kind.name();
        return Var.alloc(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }
}
