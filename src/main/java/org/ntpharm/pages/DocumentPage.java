package org.ntpharm.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.ntpharm.vocab.Ntp;

/** A document: its text as the store holds it, each sentence leading to the claims that it states. */
record DocumentPage(View view, Asking asking) {
    /** So many sentences stand on one page. */
    static final int SENTENCES_A_PART = 1_000;

    private static final Template PAGE = Template.named("document/page.html");
    private static final Template PARAGRAPH = Template.named("document/paragraph.html");
    private static final Template PLAIN = Template.named("document/plain.html");
    private static final Template MARKED = Template.named("document/marked.html");
    private static final Template MARKED_WITHHELD = Template.named("document/marked-withheld.html");

    /** Nothing beyond the last sentence, but a document may have none. */
    Optional<Page> of(Topic topic, int part, Html head) {
        Resource document = view.of(Ntp.resource(topic.iri()));
        List<Resource> sentences =
                Paragraph.between(asking, document, (part - 1) * SENTENCES_A_PART, part * SENTENCES_A_PART).stream()
                        .map(view::of)
                        .toList();
        boolean more = sentences.size() == SENTENCES_A_PART;
        if (sentences.isEmpty() && part > 1) {
            return Optional.empty();
        }
        return Optional.of(new Page(
                view.name(document),
                head,
                PAGE.fill(Map.of(
                        "name", Html.text(view.name(document)),
                        "text", text(sentences),
                        "works", works(document),
                        "facts", new Facts(view).of(document, List.of(DCTerms.language, Ntp.SHA256, Ntp.READ_WITH)),
                        "parts", Parts.of(topic.pagePath(), new Description(List.of(), part, more)),
                        "iri", Html.text(topic.iri()),
                        "formats", Formats.of(topic)))));
    }

    private Html text(List<Resource> sentences) {
        int[] starts = IntStream.range(0, sentences.size())
                .filter(i -> i == 0 || Paragraph.isApart(view, sentences.get(i - 1), sentences.get(i)))
                .toArray();
        return Html.lines(IntStream.range(0, starts.length)
                .mapToObj(i -> sentences.subList(starts[i], i + 1 < starts.length ? starts[i + 1] : sentences.size()))
                .map(paragraph -> PARAGRAPH.fill(
                        Map.of("sentences", Html.lines(paragraph.stream().map(this::sentence))))));
    }

    private Html sentence(Resource sentence) {
        List<Resource> claims = view.subjects(Ntp.STATED_IN, sentence);
        Html text = Html.text(view.text(sentence, Ntp.EXACT_TEXT).orElse(""));
        Html id = Html.text(sentence.getURI().replaceFirst("^[^#]*#", ""));
        return claims.isEmpty()
                ? PLAIN.fill(Map.of("id", id, "text", text))
                : (claims.stream().allMatch(new ClaimItem(view)::isWithheld) ? MARKED_WITHHELD : MARKED)
                        .fill(Map.of(
                                "id",
                                id,
                                "text",
                                text,
                                "claims",
                                Html.lines(claims.stream().map(new ClaimItem(view)::reading))));
    }

    private Html works(Resource document) {
        return Template.named("document/works.html")
                .around(Html.lines(view.resources(
                                document, ResourceFactory.createProperty("http://purl.org/spar/cito/cites"))
                        .map(work -> Template.named("document/work.html")
                                .fill(Map.of(
                                        "work", view.link(work),
                                        "reference",
                                                Html.text(view.text(work, DCTerms.bibliographicCitation)
                                                        .orElse("")))))));
    }
}
