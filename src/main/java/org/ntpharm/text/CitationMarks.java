package org.ntpharm.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds citations in brackets: by number, where a number that has a unit is none, and by author and year. */
public final class CitationMarks {
    private static final Pattern MARK = Pattern.compile(
            "[(\\[](\\d{1,3}(?:\\s*[-,;]\\s*\\d{1,3})*)[)\\]](?!-)|(?<=\\p{L}[.,]?)\\^(\\d{1,3}(?:[-,]\\d{1,3})*)");
    private static final Pattern NAMED = Pattern.compile(
            "\\((?:see |e\\.g\\.,? |reviewed (?:in|by) )?([A-Z][^()\\d;]{1,60}?),?\\s+((?:1[89]|20)\\d\\d)[a-z]?((?:\\s*;[^()]*)?)\\)");
    private static final Pattern NAMED_NEXT =
            Pattern.compile(";\\s*([A-Z][^()\\d;]{1,60}?),?\\s+((?:1[89]|20)\\d\\d)[a-z]?");
    private static final int LONGEST_RANGE = 30;

    private CitationMarks() {}

    /** The marks of {@code sentence} in order. */
    public static List<CitationMark> in(Sentence sentence) {
        List<CitationMark> marks = new ArrayList<>();
        int offset = sentence.span().start();
        Matcher matcher = MARK.matcher(Tokenizer.plain(sentence.text()));
        while (matcher.find()) {
            boolean opensList = matcher.start() == 0;
            List<Integer> numbers = numbers(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            if (!opensList && !numbers.isEmpty()) {
                marks.add(new CitationMark(Span.of(offset + matcher.start(), offset + matcher.end()), numbers));
            }
        }
        return marks;
    }

    /** The works that {@code sentence} cites by author and year, in order. */
    public static List<AuthorYearMark> named(Sentence sentence) {
        List<AuthorYearMark> marks = new ArrayList<>();
        int offset = sentence.span().start();
        Matcher matcher = NAMED.matcher(Tokenizer.plain(sentence.text()));
        while (matcher.find()) {
            Span span = Span.of(offset + matcher.start(), offset + matcher.end());
            marks.add(new AuthorYearMark(span, matcher.group(1).strip(), Integer.parseInt(matcher.group(2))));
            Matcher next = NAMED_NEXT.matcher(matcher.group(3));
            while (next.find()) {
                marks.add(new AuthorYearMark(span, next.group(1).strip(), Integer.parseInt(next.group(2))));
            }
        }
        return marks;
    }

    private static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : list.split("\\s*[,;]\\s*")) {
            String[] ends = part.split("\\s*-\\s*");
            int first = Integer.parseInt(ends[0].strip());
            int last = Integer.parseInt(ends[ends.length - 1].strip());
            if (last < first || last - first > LONGEST_RANGE) {
                return List.of();
            }
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
