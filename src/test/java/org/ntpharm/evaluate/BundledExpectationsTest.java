package org.ntpharm.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ntpharm.articles.BundledArticle;
import org.ntpharm.articles.BundledArticles;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.Polarity;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.vocab.Ntp;

/**
 * The expected claims fit their texts and the ontology; a failure names offsets only, lest a held-out article is read
 * by its failures.
 */
class BundledExpectationsTest {
    private final OntologyFiles files = OntologyFiles.bundled();
    private final Model vocabulary = files.vocabulary();
    private final Model schema = files.schema();

    @TestFactory
    Stream<DynamicTest> every_span_is_a_sentence_or_a_list_item() {
        return each(BundledExpectationsTest::isSentence);
    }

    @TestFactory
    Stream<DynamicTest> every_entity_is_in_the_vocabulary() {
        return each((article, claim) -> Stream.of(
                        claim.subjects(),
                        claim.objects(),
                        claim.details().comparator().map(Set::of).orElse(Set.of()))
                .flatMap(Set::stream)
                .allMatch(id -> vocabulary.contains(Ntp.entity(id), null)));
    }

    @TestFactory
    Stream<DynamicTest> every_predicate_is_one_that_claims_may_have() {
        return each((article, claim) ->
                claim.predicates().stream().allMatch(name -> schema.contains(Ntp.property(name), Ntp.USED_IN_CLAIMS)));
    }

    @TestFactory
    Stream<DynamicTest> every_dose_and_citation_is_in_its_sentence_or_before_it() {
        return each(BundledExpectationsTest::isWorded);
    }

    @TestFactory
    Stream<DynamicTest> no_claim_is_expected_as_a_fact_and_forbidden() {
        return BundledArticles.all().stream()
                .map(article -> DynamicTest.dynamicTest(article.id(), () -> {
                    List<ExpectedClaim> claims = ExpectedClaims.parse(article.expectedClaims());
                    Set<String> facts = triples(claims, BundledExpectationsTest::isFact);
                    Set<String> forbidden = triples(claims, claim -> claim.status() == ExpectedStatus.FORBIDDEN);

                    facts.retainAll(forbidden);

                    assertThat(facts.size()).isZero();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_article_has_many_required_and_several_forbidden_claims() {
        return BundledArticles.all().stream()
                .map(article -> DynamicTest.dynamicTest(article.id(), () -> {
                    List<ExpectedClaim> claims = ExpectedClaims.parse(article.expectedClaims());

                    assertThat(claims.stream().filter(claim -> claim.status() == ExpectedStatus.REQUIRED))
                            .hasSizeGreaterThan(30);
                    assertThat(claims.stream().filter(claim -> claim.status() == ExpectedStatus.FORBIDDEN))
                            .hasSizeGreaterThan(5);
                }));
    }

    private static Stream<DynamicTest> each(Check check) {
        return BundledArticles.all().stream()
                .map(article -> DynamicTest.dynamicTest(article.id(), () -> {
                    List<Integer> wrong = ExpectedClaims.parse(article.expectedClaims()).stream()
                            .filter(claim -> !check.holds(article, claim))
                            .map(ExpectedClaim::start)
                            .toList();

                    assertThat(wrong).isEmpty();
                }));
    }

    private static boolean isSentence(BundledArticle article, ExpectedClaim claim) {
        String text = article.document().text();
        int begin = text.offsetByCodePoints(0, claim.start());
        int end = text.offsetByCodePoints(0, claim.end());
        String words = claim.sentenceIn(article.document());
        boolean startsAnew = text.substring(0, begin).matches("(?s).*([.?!]\\)? |\n(- )?)");
        boolean endsThere = text.startsWith("\n", end) || words.matches(".*[.?!]");
        return words.equals(words.strip()) && !words.contains("\n") && startsAnew && endsThere;
    }

    private static boolean isWorded(BundledArticle article, ExpectedClaim claim) {
        String sentence = claim.sentenceIn(article.document());
        String untilThere =
                article.document().text().substring(0, article.document().text().offsetByCodePoints(0, claim.end()));
        boolean dosed = claim.details().dose().isEmpty()
                || claim.details().dose().stream().anyMatch(dose -> containsIgnoringCase(sentence, dose));
        return dosed
                && claim.details().citations().stream()
                        .allMatch(name -> untilThere.contains("[" + name + "]")
                                || untilThere.contains("(" + name + ")")
                                || containsIgnoringCase(untilThere, name.replaceAll("-\\d+$", " et al.")));
    }

    private static boolean containsIgnoringCase(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static boolean isFact(ExpectedClaim claim) {
        return claim.status() != ExpectedStatus.FORBIDDEN
                && claim.polarity() == Polarity.AFFIRMED
                && claim.certainty() == Certainty.CERTAIN;
    }

    private static Set<String> triples(List<ExpectedClaim> claims, Predicate<ExpectedClaim> which) {
        Set<String> triples = new HashSet<>();
        claims.stream()
                .filter(which)
                .forEach(claim -> claim.subjects()
                        .forEach(subject -> claim.predicates()
                                .forEach(predicate -> claim.objects()
                                        .forEach(object -> triples.add(subject + " " + predicate + " " + object)))));
        return triples;
    }

    private interface Check {
        boolean holds(BundledArticle article, ExpectedClaim claim);
    }
}
