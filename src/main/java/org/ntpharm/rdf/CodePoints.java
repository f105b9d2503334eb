package org.ntpharm.rdf;

import java.util.Arrays;

/** Offsets of one text, from UTF-16 units to Unicode code points and back, each in constant or logarithmic time. */
final class CodePoints {
    private final int[] secondHalves;

    CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        secondHalves = Arrays.copyOf(found, count);
    }

    /** The offset in code points of the offset {@code utf16}. */
    int at(int utf16) {
        int position = Arrays.binarySearch(secondHalves, utf16);
        return utf16 - (position < 0 ? -position - 1 : position);
    }

    /** The offset in UTF-16 units of the offset {@code codePoint}. */
    int utf16At(int codePoint) {
        int utf16 = codePoint;
        for (int half : secondHalves) {
            if (half > utf16) {
                break;
            }
            utf16++;
        }
        return utf16;
    }
}
