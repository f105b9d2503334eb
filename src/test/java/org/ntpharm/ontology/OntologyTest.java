package org.ntpharm.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.obolibrary.robot.IOHelper;
import org.obolibrary.robot.ReportOperation;
import org.obolibrary.robot.checks.Report;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.Profiles;

class OntologyTest {
    private static final OntologyFiles FILES = OntologyFiles.bundled();
    private static final Model ALL = FILES.schema().add(FILES.vocabulary());
    private static final OWLOntology ONTOLOGY = Owl.ontology(ALL);

    @ParameterizedTest
    @EnumSource(names = {"OWL2_DL", "OWL2_RL"})
    void schema_and_vocabulary_are_in_the_profile(Profiles profile) {
        assertThat(profile.checkOntology(ONTOLOGY).getViolations()).isEmpty();
    }

    @Test
    void schema_and_vocabulary_are_consistent() {
        assertThat(new ReasonerFactory().createReasoner(ONTOLOGY).isConsistent())
                .isTrue();
    }

    @Test
    void every_class_can_have_members() {
        var hermit = new ReasonerFactory().createReasoner(Owl.ontology(FILES.schema()));

        assertThat(hermit.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void robot_reports_no_error() throws Exception {
        Report report = ReportOperation.getReport(
                Owl.ontology(withOboDefinitions(ALL)), new IOHelper(), ReportOperation.getDefaultOptions());

        assertThat(report.getTotalViolations("ERROR")).as(report.toTSV()).isZero();
    }

    /** Each definition once more under the property that ROBOT looks for. */
    private static Model withOboDefinitions(Model model) {
        Model all = ModelFactory.createDefaultModel().add(model);
        var oboDefinition = all.createProperty("http://purl.obolibrary.org/obo/IAO_0000115");
        model.listStatements(null, SKOS.definition, (String) null)
                .forEach(statement -> all.add(statement.getSubject(), oboDefinition, statement.getObject()));
        return all;
    }
}
