package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ntpharm.query.Answer;
import org.ntpharm.query.CatalogueQuery;
import org.ntpharm.query.QueryCatalogue;
import org.ntpharm.query.QueryRunner;
import org.ntpharm.query.ShownTerm;

/** The canonical question and its answer: each drug with the sentences that say so. */
final class CanonicalTable {
    private static final String QUESTION = "nmda-blockers-with-antidepressant-effect";
    private static final String EVIDENCE = QUESTION + "-evidence";
    private static final int MOST_ROWS = 1_000;
    private static final List<String> HEADINGS = List.of("drug", "what the text says", "dose", "sentence");
    private static final List<Integer> WIDTHS = List.of(14, 30, 16, 54);

    private final CatalogueQuery question;
    private final CatalogueQuery evidence;
    private final QueryRunner runner;

    CanonicalTable(QueryCatalogue catalogue, QueryRunner runner) {
        this.question = catalogue.find(QUESTION).orElseThrow();
        this.evidence = catalogue.find(EVIDENCE).orElseThrow();
        this.runner = runner;
    }

    /** Asks the store and prints what it answers now. */
    void print(PrintWriter out) {
        Map<List<String>, Sentence> bySentence = new LinkedHashMap<>();
        Answer.Rows answer = rows(evidence);
        for (List<ShownTerm> row : answer.rows()) {
            String drug = cell(answer, row, "name");
            bySentence
                    .computeIfAbsent(List.of(drug, cell(answer, row, "sentence")), key -> new Sentence())
                    .add(answer, row);
        }
        out.println(question.question());
        out.println(drugs());
        out.println();
        Columns columns = new Columns(HEADINGS, WIDTHS);
        bySentence.forEach((key, sentence) -> columns.row(sentence.cells(key.get(0))));
        out.print(columns);
    }

    private String drugs() {
        Answer.Rows answer = rows(question);
        String names = answer.rows().stream()
                .map(row -> cell(answer, row, "name"))
                .distinct()
                .collect(Collectors.joining(", "));
        return "Answer: " + (names.isEmpty() ? "none" : names);
    }

    private Answer.Rows rows(CatalogueQuery query) {
        if (runner.answer(query.sparql(), MOST_ROWS) instanceof Answer.Rows rows) {
            return rows;
        }
        throw new IllegalStateException(query.path() + " is no SELECT");
    }

    private static String cell(Answer.Rows answer, List<ShownTerm> row, String column) {
        return answer.at(row, column).text();
    }

    /** What one sentence says of one drug. */
    private static final class Sentence {
        private final Set<String> facts = new LinkedHashSet<>();
        private final Set<String> doses = new LinkedHashSet<>();
        private String text = "";

        void add(Answer.Rows answer, List<ShownTerm> row) {
            String finder = cell(answer, row, "foundBy");
            facts.add(cell(answer, row, "relation") + " " + cell(answer, row, "object")
                    + (finder.isEmpty() ? "" : " (" + finder + ")"));
            String dose = cell(answer, row, "dose");
            if (!dose.isEmpty()) {
                doses.add(dose);
            }
            text = cell(answer, row, "text") + " [" + cell(answer, row, "sentence") + "]";
        }

        List<String> cells(String drug) {
            return List.of(drug, String.join("; ", facts), String.join("; ", doses), text);
        }
    }
}
