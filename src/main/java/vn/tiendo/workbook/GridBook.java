package vn.tiendo.workbook;

/** A workbook of one sheet that was read in one go. */
final class GridBook implements OpenBook {

    private final FileFormat format;
    private final Grid grid;

    GridBook(FileFormat format, Grid grid) {
        this.format = format;
        this.grid = grid;
    }

    @Override
    public FileFormat format() {
        return format;
    }

    @Override
    public int sheets() {
        return 1;
    }

    @Override
    public String name(int number) {
        return grid.sheet();
    }

    @Override
    public Grid sheet(int number) {
        return grid;
    }

    @Override
    public boolean isMarkedSecret(int number) {
        return SecrecyMark.standsIn(grid);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
