package vn.tiendo.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Which indicator is the growth of which: growth columns of output are values of its growth rate. */
public final class GrowthRates {

    private final Map<String, String> rateOf;
    private final Set<String> rates;

    private GrowthRates(Map<String, String> rateOf, Set<String> rates) {
        this.rateOf = Map.copyOf(rateOf);
        this.rates = Set.copyOf(rates);
    }

    public static GrowthRates load() {
        Map<String, String> rateOf = new HashMap<>();
        Set<String> rates = new HashSet<>();
        for (CSVRecord row : DataTable.read("growth-rates.tsv")) {
            rates.add(row.get("rate"));
            if (!row.get("of").isEmpty()) {
                rateOf.put(row.get("of"), row.get("rate"));
            }
        }
        return new GrowthRates(rateOf, rates);
    }

    /** The rate that growth figures of the indicator are values of; itself where the indicator is such a rate. */
    public Optional<String> rateOf(String indicator) {
        return Optional.ofNullable(rateOf.get(indicator));
    }

    /** Whether the indicator's own value is a growth, so that an index of it says the same plus a hundred. */
    public boolean isRate(String indicator) {
        return rates.contains(indicator);
    }
}
