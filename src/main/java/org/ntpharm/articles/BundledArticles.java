package org.ntpharm.articles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ntpharm.text.Document;

/** Reads the articles from the class path, where {@code index.tsv} lists them. */
public final class BundledArticles {
    private BundledArticles() {}

    /** All articles, in the order of the index. */
    public static List<BundledArticle> all() {
        return resource("index.tsv")
                .lines()
                .skip(1)
                .map(BundledArticles::article)
                .toList();
    }

    private static BundledArticle article(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 4) {
            throw new IllegalStateException("index.tsv: not id, title, register and role: '" + line + "'");
        }
        String id = fields[0];
        Document document = new Document(id, resource(id + ".txt"));
        return new BundledArticle(fields[1], fields[2], ArticleRole.parse(fields[3]), document, resource(id + ".tsv"));
    }

    private static String resource(String name) {
        try (InputStream stream = BundledArticles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: org/ntpharm/articles/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
