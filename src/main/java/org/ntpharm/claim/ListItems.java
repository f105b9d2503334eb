package org.ntpharm.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ntpharm.text.Document;
import org.ntpharm.text.Sentence;
import org.ntpharm.text.SentenceSplitter;

/** Which sentences are items of a list, and which sentence leads each of them in. */
final class ListItems {
    private static final Pattern LEAD_IN = Pattern.compile("(?s).*:\\s*$");
    private static final Pattern FULL_STOP = Pattern.compile("(?s).*[.?!][\"')\\]]*\\s*$");
    private static final Pattern HEADING = Pattern.compile("\\w+(?:\\s\\w+)?:");

    private final Map<Sentence, Sentence> leadIns = new HashMap<>();

    static ListItems of(Document document, List<Sentence> sentences) {
        ListItems items = new ListItems();
        Optional<Sentence> leadIn = Optional.empty();
        for (Sentence sentence : sentences) {
            boolean bullet = SentenceSplitter.listItem(document, sentence);
            boolean item = bullet || !FULL_STOP.matcher(sentence.text()).matches();
            if (LEAD_IN.matcher(sentence.text()).matches()
                    && !HEADING.matcher(sentence.text()).matches()) {
                leadIn = Optional.of(sentence);
            } else if (item) {
                leadIn.ifPresent(lead -> items.leadIns.put(sentence, lead));
            } else {
                leadIn = Optional.empty();
            }
        }
        return items;
    }

    Optional<Sentence> leadIn(Sentence sentence) {
        return Optional.ofNullable(leadIns.get(sentence));
    }
}
