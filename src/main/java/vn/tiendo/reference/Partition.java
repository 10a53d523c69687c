package vn.tiendo.reference;

import java.util.List;

/**
 * An indicator that is the sum of others.
 *
 * @param total code of the sum
 * @param parts codes of all that it is the sum of
 */
public record Partition(String total, List<String> parts) {

    public Partition {
        parts = List.copyOf(parts);
    }

    public static List<Partition> load() {
        return DataTable.read("partitions.tsv").stream()
                .map(row -> new Partition(row.get("total"), DataTable.list(row.get("parts"))))
                .toList();
    }
}
