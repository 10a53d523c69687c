package vn.tiendo.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the merged block over a place without scanning all of them: blocks by the bands of rows they touch. */
final class MergeIndex {

    private static final int BAND = 64;
    private static final int FEW_BANDS = 256;

    private final Map<Integer, List<Merge>> byBand = new HashMap<>();
    private final List<Merge> tall = new java.util.ArrayList<>();

    MergeIndex(List<Merge> merges) {
        for (Merge block : merges) {
            if (block.rows() > BAND * FEW_BANDS) {
                tall.add(block);
            } else {
                for (int band = block.firstRow() / BAND; band <= block.lastRow() / BAND; band++) {
                    byBand.computeIfAbsent(band, b -> new java.util.ArrayList<>())
                            .add(block);
                }
            }
        }
    }

    Optional<Merge> at(int row, int column) {
        for (Merge block : byBand.getOrDefault(row / BAND, List.of())) {
            if (block.contains(row, column)) {
                return Optional.of(block);
            }
        }
        for (Merge block : tall) {
            if (block.contains(row, column)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }
}
