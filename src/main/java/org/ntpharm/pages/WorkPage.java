package org.ntpharm.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.ntpharm.vocab.Ntp;

/** A work that a document cites, with the claims that it is said to have found or to support. */
record WorkPage(View view) {
    private static final Template PAGE = Template.named("work/page.html");
    private static final Template CLAIMS = Template.named("work/claims.html");

    Page of(Topic topic, Description description, Html head) {
        Resource work = view.of(Ntp.resource(topic.iri()));
        var item = new ClaimItem(view);
        Stream<Resource> claims = description.triples().stream()
                .map(triple -> triple.getSubject())
                .filter(subject -> subject.isURI() && subject.getURI().startsWith(Ntp.CLAIM_NS))
                .distinct()
                .map(subject -> view.of(Ntp.resource(subject.getURI())));
        return new Page(
                view.name(work),
                head,
                PAGE.fill(Map.of(
                        "name", Html.text(view.name(work)),
                        "kinds", Html.listed(view.kinds(work).stream().map(view::link)),
                        "facts",
                                new Facts(view)
                                        .of(
                                                work,
                                                List.of(
                                                        Ntp.CITATION_MARKER,
                                                        DCTerms.bibliographicCitation,
                                                        DCTerms.date)),
                        "documents", document(topic),
                        "claims", CLAIMS.around(Html.lines(claims.map(item::of))),
                        "parts", Parts.of(topic.pagePath(), description),
                        "iri", Html.text(topic.iri()),
                        "formats", Formats.of(topic))));
    }

    /** The document whose id the work's IRI holds. */
    private Html document(Topic topic) {
        return view.link(
                Ntp.document(topic.iri().substring(Ntp.WORK_NS.length()).replaceFirst("/.*$", "")));
    }
}
