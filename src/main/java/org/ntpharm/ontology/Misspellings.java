package org.ntpharm.ontology;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.mention.Entry;
import org.ntpharm.mention.Lexicon;

/** The misspellings that a vocabulary lists as hidden labels. */
public final class Misspellings {
    private Misspellings() {}

    /**
     * How many misspellings {@code vocabulary} lists.
     *
     * @param lexicon the names of {@code vocabulary}
     * @throws NtpException if one of them is a name of another entity, too, so that it would be read as both
     */
    public static int counted(Model vocabulary, Lexicon lexicon) {
        List<String> misspellings = vocabulary
                .listStatements(null, SKOS.hiddenLabel, (String) null)
                .mapWith(Statement::getString)
                .toList();
        String shared = misspellings.stream()
                .filter(misspelling -> lexicon.named(misspelling).size() > 1)
                .distinct()
                .sorted()
                .map(misspelling -> "'" + misspelling + "' of "
                        + lexicon.named(misspelling).stream().map(Entry::id).collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", "));
        if (!shared.isEmpty()) {
            throw new NtpException(
                    ErrorCode.ONTOLOGY_INVALID,
                    "vocabulary: a misspelling leads to one entity only; leave out " + shared);
        }
        return misspellings.size();
    }
}
