package org.ntpharm.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

/** A hundred drugs of one class with ten effects and a hundred claims each; one drug of another class. */
class JoinPlanTest {
    private final MemoryGraph graph = new MemoryGraph(Quad.unionGraph);

    JoinPlanTest() {
        for (int drug = 0; drug < 100; drug++) {
            add("drug" + drug, "class", drug == 7 ? "rare" : "usual");
            for (int i = 0; i < 10; i++) {
                add("drug" + drug, "effect", "effect" + i);
            }
            for (int i = 0; i < 100; i++) {
                add("claim" + drug + "-" + i, "subject", "drug" + drug);
                add("claim" + drug + "-" + i, "object", "target" + i);
            }
        }
    }

    @Test
    void the_rare_value_comes_before_the_common_one() {
        assertThat(order("(?claim <subject> ?drug) (?drug <class> <rare>)"))
                .isEqualTo(bgp("(?drug <class> <rare>) (?claim <subject> ?drug)"));
    }

    @Test
    void what_multiplies_rows_comes_after_what_narrows_them() {
        assertThat(order("(?drug <effect> ?effect) (?claim <subject> ?drug) (?claim <object> <target3>)")
                        .get(2))
                .isEqualTo(SSE.parseTriple("(?drug <effect> ?effect)"));
    }

    @Test
    void a_property_that_is_not_used_comes_first() {
        assertThat(order("(?drug <effect> ?effect) (?drug <absent> ?value)").get(0))
                .isEqualTo(SSE.parseTriple("(?drug <absent> ?value)"));
    }

    @Test
    void patterns_stay_together_that_share_a_variable() {
        BasicPattern planned = order("(?a <subject> ?drug) (?c <object> <target1>) (?b <effect> <effect1>)"
                + " (?a <object> <target2>) (?b <class> <rare>)");

        assertThat(planned.getList()).hasSize(5).doesNotHaveDuplicates();
        assertThat(planned.get(0).getSubject()).isEqualTo(planned.get(1).getSubject());
    }

    @Test
    void a_long_pattern_loses_nothing() {
        var text = new StringBuilder();
        for (int i = 0; i < 15; i++) {
            text.append("(?claim <object> ?o").append(i).append(") ");
        }
        assertThat(order(text.toString()).getList())
                .containsExactlyInAnyOrderElementsOf(bgp(text.toString()).getList());
    }

    private BasicPattern order(String patterns) {
        return new JoinPlan(graph).reorder(bgp(patterns));
    }

    private static BasicPattern bgp(String patterns) {
        return ((OpBGP) SSE.parseOp("(bgp " + patterns.replace("(?", "(triple ?") + ")")).getPattern();
    }

    private void add(String subject, String property, String object) {
        graph.add(Triple.create(iri(subject), iri(property), iri(object)));
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(name);
    }
}
