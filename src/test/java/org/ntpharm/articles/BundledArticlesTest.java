package org.ntpharm.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BundledArticlesTest {
    private final List<BundledArticle> articles = BundledArticles.all();

    @Test
    void there_are_six_of_which_two_are_held_out() {
        assertThat(articles).hasSize(6);
        assertThat(articles.stream().filter(BundledArticle::heldOut)).hasSize(2);
    }

    @Test
    void each_begins_with_the_title_that_the_index_gives() {
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.document().text()).startsWith(article.title() + "\n"));
    }

    @Test
    void each_has_between_300_and_600_words() {
        assertThat(articles)
                .allSatisfy(
                        article -> assertThat(article.document().text().strip().split("\\s+"))
                                .hasSizeBetween(300, 600));
    }

    @Test
    void there_is_prose_of_clinics_of_encyclopaedias_and_of_abstracts() {
        assertThat(articles)
                .extracting(BundledArticle::register)
                .containsOnly("clinic blog", "encyclopaedia entry", "abstract");
    }
}
