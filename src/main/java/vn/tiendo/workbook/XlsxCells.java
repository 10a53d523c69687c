package vn.tiendo.workbook;

/** Takes the cells of a sheet in the order in which they stand in its part. */
interface XlsxCells {

    /**
     * Takes a cell that holds something.
     *
     * @param cell filled again for the next one
     * @param row where it stands, from zero; it may lie beyond the grid
     */
    void put(XlsxCell cell, int row, int column);
}
