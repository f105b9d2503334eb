package org.ntpharm.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a document into sentences, headings and list items.
 *
 * <p>A line end closes a sentence unless the text is wrapped there: the next line goes on in lower case, or the whole
 * document is set in lines of nearly equal length. A blank line always closes. The bullet or dash of a list item is no
 * part of its sentence.
 */
public final class SentenceSplitter {
    private static final Pattern END = Pattern.compile("[.?!]+[\"'\u2019\u201d)\\]]*(?=\\s)");
    private static final Pattern LIST_MARK =
            Pattern.compile("(?:[-*\u2022\u2013]|\\(?\\d{1,2}[.)]|[a-z]\\))\\s+.*", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("\\s*[-*\u2022\u2013]\\s+");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}.]+$");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "p", "pp", "al", "vs", "dr", "prof", "fig", "figs", "approx", "cf", "no", "nos", "st", "mr",
            "mrs", "ms", "ref", "refs", "ca", "resp", "i.v", "i.p", "s.c", "i.m", "p.o", "b.i.d", "t.i.d", "viz");
    private static final int SHORTEST_WRAPPED_LINE = 50;
    private static final int LONGEST_WRAPPED_LINE = 130;

    private SentenceSplitter() {}

    /** The sentences of {@code document} in order; together they hold every character that is not white space. */
    public static List<Sentence> split(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span block : blocks(document.text())) {
            splitBlock(document.text(), block, sentences);
        }
        return List.copyOf(sentences);
    }

    /** Whether {@code sentence} is an item of a list: a bullet, a dash or a number opens it. */
    public static boolean listItem(Document document, Sentence sentence) {
        int line = document.text().lastIndexOf('\n', sentence.span().start() - 1) + 1;
        return listMark(document.text().substring(line, sentence.span().end()).strip());
    }

    private static boolean listMark(String text) {
        return LIST_MARK.matcher(text).matches();
    }

    private static List<Span> blocks(String text) {
        List<Span> lines = lines(text);
        boolean wrapped = wrapped(lines);
        List<Span> blocks = new ArrayList<>();
        for (Span line : lines) {
            int last = blocks.size() - 1;
            if (last >= 0 && continues(text, blocks.get(last), line, wrapped)) {
                blocks.set(last, blocks.get(last).union(line));
            } else {
                blocks.add(line);
            }
        }
        return blocks;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            trimmed(text, start, stop, lines);
            start = stop + 1;
        }
        return lines;
    }

    private static boolean wrapped(List<Span> lines) {
        List<Integer> lengths = lines.stream().map(Span::length).sorted().toList();
        if (lengths.size() < 4) {
            return false;
        }
        int median = lengths.get(lengths.size() / 2);
        int longest = lengths.get(lengths.size() - 1);
        return median >= SHORTEST_WRAPPED_LINE && longest <= LONGEST_WRAPPED_LINE && longest - median < 40;
    }

    private static boolean continues(String text, Span before, Span line, boolean wrapped) {
        String gap = text.substring(before.end(), line.start());
        String next = text.substring(line.start(), line.end());
        if (gap.chars().filter(c -> c == '\n').count() > 1 || listMark(gap.strip() + " " + next) || listMark(next)) {
            return false;
        }
        if (Character.isLowerCase(next.charAt(0))) {
            return text.charAt(before.end() - 1) != ':';
        }
        int lastLine = before.end() - Math.max(before.start(), text.lastIndexOf('\n', before.end() - 1) + 1);
        return wrapped && lastLine >= SHORTEST_WRAPPED_LINE;
    }

    private static void splitBlock(String text, Span block, List<Sentence> sentences) {
        Matcher matcher = END.matcher(text).region(block.start(), block.end()).useTransparentBounds(true);
        int start = block.start();
        while (matcher.find()) {
            if (closes(text, start, matcher, block.end())) {
                add(text, start, matcher.end(), sentences);
                start = matcher.end();
            }
        }
        add(text, start, block.end(), sentences);
    }

    private static boolean closes(String text, int start, Matcher end, int blockEnd) {
        String rest = text.substring(end.end(), blockEnd).strip();
        if (rest.isEmpty() || Character.isLowerCase(rest.charAt(0))) {
            return rest.isEmpty();
        }
        Matcher word = LAST_WORD.matcher(text.substring(start, end.start()));
        if (text.charAt(end.start()) != '.' || !word.find()) {
            return text.charAt(end.start()) != '.'
                    || !text.substring(start, end.start()).strip().matches("\\(?\\d{1,2}");
        }
        String last = word.group().toLowerCase(Locale.ROOT);
        boolean initial = last.length() == 1
                && Character.isUpperCase(word.group().charAt(0))
                && end.start() - start > 1
                && followsName(text, start, word.start() + start);
        return !ABBREVIATIONS.contains(last) && !initial;
    }

    private static boolean followsName(String text, int start, int at) {
        String before = text.substring(start, at).strip();
        return before.isEmpty() || before.endsWith(",") || before.endsWith(".");
    }

    private static void add(String text, int start, int end, List<Sentence> sentences) {
        List<Span> spans = new ArrayList<>();
        trimmed(text, start, end, spans);
        for (Span span : spans) {
            sentences.add(new Sentence(sentences.size() + 1, span, text.substring(span.start(), span.end())));
        }
    }

    private static void trimmed(String text, int start, int end, List<Span> to) {
        Matcher bullet = BULLET.matcher(text).region(start, end);
        int from = bullet.lookingAt() ? bullet.end() : start;
        int until = end;
        while (from < until && space(text.charAt(from))) {
            from++;
        }
        while (until > from && space(text.charAt(until - 1))) {
            until--;
        }
        if (from < until) {
            to.add(Span.of(from, until));
        }
    }

    /** White space of any kind, and the mark that opens some files. */
    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
