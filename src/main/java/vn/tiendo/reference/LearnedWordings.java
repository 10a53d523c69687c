package vn.tiendo.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people said of rows that the catalogue did not know, by label and, where it needs one, by title. */
public final class LearnedWordings {

    /** Nothing was learned yet. */
    public static final LearnedWordings NONE = new LearnedWordings(List.of());

    private final Map<String, LearnedWording> byKey = new HashMap<>();

    public LearnedWordings(List<LearnedWording> wordings) {
        wordings.forEach(wording -> byKey.put(wording.key(), wording));
    }

    /** What was said of a row; empty where nobody was asked yet. */
    public Optional<LearnedWording> of(List<String> label, String table) {
        if (byKey.isEmpty()) {
            return Optional.empty();
        }
        String joined = String.join(LearnedWording.STEP, label);
        return Optional.ofNullable(byKey.get(LearnedWording.key(joined, table)))
                .or(() -> Optional.ofNullable(byKey.get(LearnedWording.key(joined, ""))));
    }
}
