package org.ntpharm.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.reference.Compared.Verdict;

class AtcCodesTest {
    private static final String CODE = "ATC:[A-DGHJLMNPRSV]\\d{2}[A-Z]{2}\\d{2}";

    private final List<Compared> codes = Comparison.withoutTables(OntologyFiles.bundled()).results().stream()
            .filter(result -> result.mapping().identifier().startsWith("ATC:"))
            .toList();

    @Test
    void every_code_is_of_the_fifth_level_and_belongs_to_one_substance() {
        assertThat(codes)
                .hasSizeGreaterThan(1_300)
                .allMatch(code -> code.mapping().identifier().matches(CODE))
                .allMatch(code -> code.mapping().entity().kind() == EntityKind.SUBSTANCES)
                .extracting(Compared::mapping)
                .extracting(Mapping::identifier)
                .doesNotHaveDuplicates();
    }

    /** One use of a drug is not another: what follows from an exact match must not follow here. */
    @Test
    void a_code_is_a_close_match() {
        assertThat(codes).extracting(code -> code.mapping().predicate()).containsOnly(Mapping.Predicate.CLOSE);
    }

    @Test
    void the_index_calls_every_code_by_a_name_of_ours_or_it_is_said_why_not() {
        assertThat(codes).extracting(Compared::verdict).containsOnly(Verdict.AGREES, Verdict.EXPLAINED);
    }
}
