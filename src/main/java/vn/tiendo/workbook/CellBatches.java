package vn.tiendo.workbook;

import java.util.function.Consumer;

/** Gathers the cells of a sheet into batches. */
final class CellBatches implements XlsxCells {

    private final Consumer<CellBatch> taker;
    private CellBatch batch = new CellBatch();

    CellBatches(Consumer<CellBatch> taker) {
        this.taker = taker;
    }

    @Override
    public void put(XlsxCell cell, int row, int column) {
        if (batch.isFull()) {
            end();
        }
        batch.add(cell, row, column);
    }

    /** Hands over what was gathered. */
    void end() {
        taker.accept(batch);
        batch = new CellBatch();
    }
}
