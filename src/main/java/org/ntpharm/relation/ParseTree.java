package org.ntpharm.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Draws a parse as a tree of lines: each word below the one it depends on, with its tag and the dependency. */
public final class ParseTree {
    private final Parse parse;
    private final boolean[] drawn;
    private final List<String> lines = new ArrayList<>();

    private ParseTree(Parse parse) {
        this.parse = parse;
        this.drawn = new boolean[parse.size()];
    }

    /** The lines of the tree, the root first; a word that hangs on several is drawn below the first. */
    public static List<String> lines(Parse parse) {
        ParseTree tree = new ParseTree(parse);
        IntStream.range(0, parse.size())
                .filter(token -> parse.heads(token).isEmpty())
                .forEach(root -> tree.draw(root, "", "", "root"));
        IntStream.range(0, parse.size())
                .filter(token -> !tree.drawn[token]
                        && Character.isLetterOrDigit(parse.word(token).codePointAt(0)))
                .forEach(token -> tree.draw(token, "", "", "apart"));
        return List.copyOf(tree.lines);
    }

    private void draw(int token, String lead, String below, String label) {
        drawn[token] = true;
        String names = parse.mentions(token).isEmpty()
                ? ""
                : "  = "
                        + String.join(
                                ", ",
                                parse.mentions(token).stream()
                                        .map(mention -> mention.entry().id())
                                        .distinct()
                                        .toList());
        lines.add(lead + parse.word(token) + "  " + parse.tag(token) + " " + label + names);
        List<Parse.Arc> children = parse.dependents(token).stream()
                .filter(arc -> !arc.label().equals("punct"))
                .filter(arc -> !drawn[arc.token()])
                .sorted(Comparator.comparingInt(Parse.Arc::token))
                .toList();
        for (int i = 0; i < children.size(); i++) {
            boolean last = i + 1 == children.size();
            Parse.Arc child = children.get(i);
            if (!drawn[child.token()]) {
                draw(child.token(), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "), child.label());
            }
        }
    }
}
