package org.ntpharm.calibrate;

import java.util.List;
import org.ntpharm.claim.Sign;

/**
 * The signs of a claim that was read, and whether annotators found it right.
 *
 * @param document where it was read; claims of one document are never parted when a model is tried on others
 * @param signs what was known of it at reading
 * @param right whether annotators agree with it
 */
public record JudgedClaim(String document, List<Sign> signs, boolean right) {
    public JudgedClaim {
        signs = List.copyOf(signs);
    }
}
