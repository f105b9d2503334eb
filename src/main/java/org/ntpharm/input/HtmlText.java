package org.ntpharm.input;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/** The running text of a page in HTML: a paragraph for each block, without what is no part of the article. */
public final class HtmlText implements NodeVisitor {
    private static final String NO_TEXT =
            "script, style, template, noscript, nav, header, footer, aside, form, svg, math";
    private static final Set<String> SAME_LINE = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    /**
     * The text of {@code html}, the page called {@code name}.
     *
     * @throws NtpException if there is none
     */
    public static String of(String name, String html) {
        Element body = Jsoup.parse(html).body();
        body.select(NO_TEXT).remove();
        HtmlText reader = new HtmlText();
        NodeTraversor.traverse(reader, body);
        String text = reader.text.toString().replaceAll(" *\\R[\\s]*", "\n\n").strip();
        if (text.isEmpty()) {
            throw new NtpException(
                    ErrorCode.INPUT_EMPTY, name + ": the page holds no text; remove it or name another file");
        }
        return text;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
        } else {
            separate(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        separate(node);
    }

    private void separate(Node node) {
        if (node instanceof Element element) {
            if (SAME_LINE.contains(element.normalName())) {
                text.append(' ');
            } else if (element.isBlock() || element.normalName().equals("br")) {
                text.append('\n');
            }
        }
    }
}
