package org.ntpharm.bound;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** REGEX and REPLACE as Jena has them, but for a text that can be taken away. */
final class PatternSearch {
    private static final String FLAGS = "[smixq]*";

    private final AtomicBoolean ended;

    @Nullable
    private Pattern latest;

    private String latestSource = "";

    PatternSearch(AtomicBoolean ended) {
        this.ended = ended;
    }

    /** Of a text, a pattern, and flags if there are any: whether the pattern is found. */
    NodeValue matches(List<NodeValue> arguments) {
        String text = text(arguments.get(0));
        Pattern pattern = pattern(arguments.get(1), arguments.subList(2, arguments.size()));
        return NodeValue.makeBoolean(searching(() -> matcher(pattern, text).find()));
    }

    /** Of a text, a pattern, a replacement, and flags if there are any: the text with all that is found replaced. */
    NodeValue replace(List<NodeValue> arguments) {
        Node text = literal(arguments.get(0));
        Pattern pattern = pattern(arguments.get(1), arguments.subList(3, arguments.size()));
        String replacement = text(arguments.get(2));
        Matcher matcher = matcher(pattern, text.getLiteralLexicalForm());
        String replaced = searching(() -> replaced(matcher, replacement));
        return replaced.equals(text.getLiteralLexicalForm()) ? arguments.get(0) : like(text, replaced);
    }

    private Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(new InterruptibleText(text, ended));
    }

    /** An empty match is replaced only where it is the first, as in Jena. */
    private static String replaced(Matcher matcher, String replacement) {
        var text = new StringBuilder();
        boolean first = true;
        while (matcher.find()) {
            if (first || matcher.start() < matcher.end()) {
                matcher.appendReplacement(text, replacement);
                TextBound.check(text.length());
            }
            first = false;
        }
        matcher.appendTail(text);
        TextBound.check(text.length());
        return text.toString();
    }

    private static <T> T searching(Supplier<T> search) {
        try {
            return search.get();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("no such group in the replacement", e);
        } catch (StackOverflowError e) {
            throw new ExprEvalException("the pattern is too involved for the text", e);
        }
    }

    private Pattern pattern(NodeValue wanted, List<NodeValue> rest) {
        String pattern = text(wanted);
        String flags = rest.isEmpty() ? "" : text(rest.get(0));
        String source = flags + "/" + pattern;
        if (latest == null || !source.equals(latestSource)) {
            latest = compiled(pattern, flags);
            latestSource = source;
        }
        return latest;
    }

    private static Pattern compiled(String pattern, String flags) {
        if (!flags.matches(FLAGS)) {
            throw new ExprEvalException("only the flags s, m, i, x and q are known: " + flags);
        }
        try {
            return RegexEngine.makePattern("REGEX", pattern, flags);
        } catch (StackOverflowError e) {
            throw new ExprEvalException("the pattern is nested too deeply", e);
        }
    }

    private static String text(NodeValue value) {
        return literal(value).getLiteralLexicalForm();
    }

    private static Node literal(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral("REGEX", value);
    }

    private static NodeValue like(Node original, String text) {
        return NodeValue.makeNode(
                NodeFactory.createLiteral(text, original.getLiteralLanguage(), original.getLiteralDatatype()));
    }
}
