package vn.tiendo.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records of indicators of one kind, and what each may borrow from the others.
 *
 * @param <K> what tells the records apart: an area, a label
 */
final class KindPool<K> {

    /** In a pool of this size one record hardly matters, so that all borrowers share one result. */
    private static final int LARGE = 20;

    private final Map<K, List<Hindcast>> records;
    private final Map<Integer, Optional<KindErrors>> shared = new HashMap<>();

    KindPool(Map<K, List<Hindcast>> records) {
        this.records = Map.copyOf(records);
    }

    /** What the others erred in the years before the given one; empty where they are too few. */
    Optional<KindErrors> before(int year, K borrower) {
        if (records.size() >= LARGE) {
            return shared.computeIfAbsent(
                    year,
                    until -> KindErrors.of(records.values().stream()
                            .map(record -> Hindcast.before(until, record))
                            .toList()));
        }
        return KindErrors.of(records.entrySet().stream()
                .filter(other -> !other.getKey().equals(borrower))
                .map(other -> Hindcast.before(year, other.getValue()))
                .toList());
    }
}
