package org.ntpharm.claim;

/**
 * Something known when a claim is read that tells how far it can be trusted.
 *
 * @param feature what is looked at, such as "path"
 * @param level what it is like, such as "long"
 */
public record Sign(String feature, String level) {
    /** What every claim has: how far claims can be trusted at all. */
    public static final Sign ALWAYS = new Sign("always", "");

    @Override
    public String toString() {
        return level.isEmpty() ? feature : feature + " " + level;
    }
}
