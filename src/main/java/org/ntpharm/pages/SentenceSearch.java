package org.ntpharm.pages;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.ntpharm.fulltext.FullText;
import org.ntpharm.vocab.Ntp;

/** Finds sentences by the words that they say. */
record SentenceSearch(Asking asking, View view) {
    private static final int MOST = 20;
    private static final StoredQuery QUERY = StoredQuery.named("sentences-with-words.rq");
    private static final Template FOUND = Template.named("search/sentences.html");
    private static final Template NOTHING = Template.named("search/no-sentences.html");
    private static final Template MORE = Template.named("search/more-sentences.html");
    private static final Template SENTENCE = Template.named("search/sentence.html");
    private static final Template MARK = Template.named("search/mark.html");

    /** The sentences that say all of {@code words}, with the claims that were read in them. */
    Html of(String words) {
        String sought = FullText.allOf(words);
        List<QuerySolution> rows = sought.isEmpty()
                ? List.of()
                : QUERY.rows(
                        asking.dataset(),
                        Map.of("words", ResourceFactory.createStringLiteral(sought)),
                        asking.timeout());
        if (rows.isEmpty()) {
            return NOTHING.fill(Map.of());
        }
        Pattern marked = beginnings(words);
        return FOUND.fill(Map.of(
                "words", Html.text(words),
                "sentences", Html.lines(rows.stream().limit(MOST).map(row -> sentence(row, marked))),
                "more", rows.size() > MOST ? MORE.fill(Map.of()) : Html.NONE));
    }

    private Html sentence(QuerySolution row, Pattern marked) {
        Resource sentence = row.getResource("sentence");
        String document =
                view.resource(sentence, Ntp.IN_DOCUMENT).map(view::name).orElseGet(() -> view.name(sentence));
        Html claims = Html.lines(view.subjects(Ntp.STATED_IN, sentence).stream().map(new ClaimItem(view)::reading));
        return SENTENCE.fill(Map.of(
                "text", marked(row.getLiteral("text").getString(), marked),
                "claims", claims,
                "document", view.link(sentence, document)));
    }

    private static Html marked(String text, Pattern words) {
        var html = new StringBuilder();
        Matcher found = words.matcher(text);
        int from = 0;
        while (found.find()) {
            html.append(Html.text(text.substring(from, found.start())).markup())
                    .append(MARK.fill(Map.of("text", Html.text(found.group()))).markup());
            from = found.end();
        }
        return new Html(html.append(Html.text(text.substring(from)).markup()).toString());
    }

    /** Words that begin as one of {@code words} does. */
    private static Pattern beginnings(String words) {
        String any = Stream.of(words.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])(?:" + any + ")[\\p{L}\\p{M}\\p{N}]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
