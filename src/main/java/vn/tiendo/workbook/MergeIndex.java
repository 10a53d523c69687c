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
        Optional<Merge> found = in(byBand.getOrDefault(row / BAND, List.of()), row, column);
        return found.isPresent() ? found : in(tall, row, column);
    }

    private static Optional<Merge> in(List<Merge> blocks, int row, int column) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).contains(row, column)) {
                return Optional.of(blocks.get(i));
            }
        }
        return Optional.empty();
    }
}
