package org.ntpharm.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ntpharm.mention.NameScan.Hit;

/** Reads "the NMDA subtype of glutamate receptors" as the "NMDA glutamate receptor" that it is. */
final class Subtypes {
    private static final Set<String> KINDS = Set.of("subtype", "type", "subclass", "class");
    private static final int LONGEST = 4;

    private final NameScan scan;

    Subtypes(NameScan scan) {
        this.scan = scan;
    }

    /** {@code hits} with one for each such phrase, in place of those inside it. */
    List<Hit> read(List<Hit> hits) {
        List<Hit> read = new ArrayList<>(hits);
        List<Piece> pieces = scan.pieces();
        for (int kind = 1; kind + 2 < pieces.size(); kind++) {
            if (KINDS.contains(pieces.get(kind).key())
                    && pieces.get(kind + 1).key().equals("of")) {
                named(kind).ifPresent(found -> {
                    read.removeIf(hit -> hit.first() <= found.last() && found.first() <= hit.last());
                    read.add(found);
                });
            }
        }
        read.sort(Comparator.comparingInt(Hit::first));
        return read;
    }

    private Optional<Hit> named(int kind) {
        List<Piece> pieces = scan.pieces();
        int family = pieces.get(kind + 2).key().equals("the") ? kind + 3 : kind + 2;
        for (int last = Math.min(pieces.size(), family + LONGEST); last > family; last--) {
            for (int first = Math.max(0, kind - LONGEST); first < kind; first++) {
                List<Entry> entries = scan.opensWord(first) ? scan.joined(first, kind, family, last) : List.of();
                if (entries.stream().anyMatch(entry -> entry.is("MolecularTarget"))) {
                    return Optional.of(new Hit(first, last - 1, entries));
                }
            }
        }
        return Optional.empty();
    }
}
