package org.ntpharm.bound;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * A text that can be read only as long as its query may run, so that a pattern with endless ways to fail ends with it.
 *
 * @param text what is read
 * @param ended whether the query is over
 */
record InterruptibleText(String text, AtomicBoolean ended) implements CharSequence {
    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (ended.get()) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
