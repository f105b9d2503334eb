package org.ntpharm.fulltext;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.ntpharm.error.NtpException;

/**
 * Lucene's syntax for words, phrases, wildcards, likeness, ranges, and what joins them; without fields and regular
 * expressions.
 */
final class WordParser extends QueryParser {
    private static final int LONGEST = 1_000;

    private WordParser(Analyzer analyzer) {
        super(TextDocuments.TEXT, analyzer);
        setAllowLeadingWildcard(true);
        setSplitOnWhitespace(true);
        setAutoGeneratePhraseQueries(true);
    }

    /** What {@code words} ask of a text. */
    static Query parse(String words, Analyzer analyzer) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw TextCall.refusal("seeks words of 1 to " + LONGEST + " characters, not of " + words.length());
        }
        var parser = new WordParser(analyzer);
        try {
            return parser.parse(words);
        } catch (ParseException e) {
            throw refusal(words, complaint(e));
        } catch (TooComplexToDeterminizeException e) {
            throw refusal(words, "too many wildcards in a word");
        } catch (IllegalArgumentException | StackOverflowError e) {
            throw refusal(words, "too involved");
        }
    }

    @Override
    protected Query getRegexpQuery(String field, String expression) throws ParseException {
        throw new ParseException("patterns between slashes are for FILTER(REGEX(...))");
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
        return super.getFieldQuery(only(field), text, quoted);
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
        return super.getFieldQuery(only(field), text, slop);
    }

    @Override
    protected Query getPrefixQuery(String field, String text) throws ParseException {
        return super.getPrefixQuery(only(field), text);
    }

    @Override
    protected Query getWildcardQuery(String field, String text) throws ParseException {
        return super.getWildcardQuery(only(field), text);
    }

    @Override
    protected Query getFuzzyQuery(String field, String text, float likeness) throws ParseException {
        return super.getFuzzyQuery(only(field), text, likeness);
    }

    @Override
    protected Query getRangeQuery(String field, String from, String to, boolean withFrom, boolean withTo)
            throws ParseException {
        return super.getRangeQuery(only(field), from, to, withFrom, withTo);
    }

    private static String only(String field) throws ParseException {
        if (!field.equals(TextDocuments.TEXT)) {
            throw new ParseException("there is no field '" + TextCall.shown(field) + "'");
        }
        return field;
    }

    private static NtpException refusal(String words, String complaint) {
        return TextCall.refusal("cannot read '" + TextCall.shown(words) + "': " + complaint
                + "; put a backslash before a sign that is to be taken as it is");
    }

    /** Lucene wraps what went wrong into an exception that repeats the words. */
    private static String complaint(ParseException e) {
        if (!(e.getCause() instanceof ParseException cause)) {
            return "a sign is missing or stands in the wrong place";
        }
        if (cause.currentToken == null) {
            return String.valueOf(cause.getMessage());
        }
        Token unexpected = cause.currentToken.next;
        return "unexpected "
                + (unexpected.kind == EOF
                        ? "end"
                        : "'" + TextCall.shown(unexpected.image) + "' at character " + (unexpected.beginColumn + 1));
    }
}
