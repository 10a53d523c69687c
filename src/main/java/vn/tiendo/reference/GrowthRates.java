package vn.tiendo.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which indicator is the growth of which: growth columns of output are values of its growth rate. */
public final class GrowthRates {

    private final Map<String, String> rateOf;

    private GrowthRates(Map<String, String> rateOf) {
        this.rateOf = Map.copyOf(rateOf);
    }

    public static GrowthRates load() {
        Map<String, String> rateOf = new HashMap<>();
        DataTable.read("growth-rates.tsv").forEach(row -> rateOf.put(row.get("of"), row.get("rate")));
        return new GrowthRates(rateOf);
    }

    /** The rate that growth figures of the indicator are values of; itself where the indicator is such a rate. */
    public Optional<String> rateOf(String indicator) {
        return Optional.ofNullable(rateOf.get(indicator));
    }

    /** Whether the indicator's own value is a growth, so that an index of it says the same plus a hundred. */
    public boolean isRate(String indicator) {
        return rateOf.containsValue(indicator);
    }
}
