package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.RowCells;

/** Goes down a table's body once and hands on its figures, row by row; nothing is kept of a row but its ancestors. */
final class TableEmitter {

    private final Vocabulary vocabulary;
    private final SheetView sheet;
    private final TableRange range;
    private final TableShape shape;
    private final List<ValueColumn> columns;
    private final FindingTally tally;
    private final RowPath path;
    private final RowUnits units;
    private final RowLabelReader labels;
    private final RowFigures figures;
    private final NumberedRows numbered;
    private SumTree sums = SumTree.of(List.of());

    TableEmitter(
            Vocabulary vocabulary,
            Areas areas,
            SheetView sheet,
            TableRange range,
            TableShape shape,
            List<ValueColumn> columns,
            TableContext context,
            RowPath path,
            RowUnits units,
            FigureSink sink,
            FindingTally tally) {
        this.vocabulary = vocabulary;
        this.sheet = sheet;
        this.range = range;
        this.shape = shape;
        this.columns = columns;
        this.path = path;
        this.units = units;
        this.tally = tally;
        this.labels = new RowLabelReader(vocabulary, shape.labels(), shape.numbering());
        this.figures = new RowFigures(vocabulary, areas, sheet, shape, columns, context, units, sink, tally);
        this.numbered = new NumberedRows(vocabulary, sheet, shape.values());
    }

    void emit() {
        sums = sums();
        LabelLines lines = new LabelLines(sheet, labels, numbered);
        for (int row = sheet.nextRow(range.firstBody());
                row >= 0 && row <= range.lastData();
                row = sheet.nextRow(row + 1)) {
            row(row, lines.next(row));
        }
    }

    private SumTree sums() {
        List<ValueColumn> levels = levels();
        List<SumTree.Node> nodes = new ArrayList<>();
        SumTree.Above above = SumTree.Above.NOTHING;
        for (int row = sheet.nextRow(range.firstBody());
                row >= 0 && row <= range.lastData() && !levels.isEmpty() && nodes.size() <= SumTree.MOST_ROWS;
                row = sheet.nextRow(row + 1)) {
            RowCells cells = sheet.row(row);
            double[] values = new double[levels.size()];
            if (SampleRow.read(cells, levels, values)) {
                nodes.add(new SumTree.Node(row, values, unitIn(cells), above));
                above = SumTree.Above.NOTHING;
            } else {
                above = above(cells);
            }
        }
        return SumTree.of(nodes);
    }

    private List<ValueColumn> levels() {
        List<ValueColumn> levels = new ArrayList<>(columns.size());
        for (ValueColumn column : columns) {
            Optional<Measure> measure = column.layout().measure();
            if (measure.isPresent()
                    && measure.get().isLevel()
                    && !PercentUnit.PERCENT.is(column.layout().unit())) {
                levels.add(column);
            }
        }
        return levels;
    }

    private SumTree.Above above(RowCells cells) {
        List<RowLabel> read = labels.read(cells);
        boolean ofWhich = read.size() == 1
                && read.get(0).wholeConnector()
                && read.get(0).text().isEmpty();
        return ofWhich ? SumTree.Above.OF_WHICH : SumTree.Above.HEADING;
    }

    private String unitIn(RowCells cells) {
        int column = shape.unit().orElse(-1);
        for (int i = 0; i < cells.size() && cells.get(i).column() <= column; i++) {
            if (cells.get(i).column() == column) {
                Cell cell = cells.get(i);
                boolean ditto = cell.isText() ? TextLook.of(cell).isDitto() : TableShape.isDitto(CellText.of(cell));
                return ditto ? "" : CellText.of(cell);
            }
        }
        return "";
    }

    private void row(int row, List<RowLabel> read) {
        RowCells cells = sheet.row(row);
        boolean numbers = numbered.has(row);
        if (!numbers && isUnitBand(cells)) {
            units.section(sheet, List.of(cells.get(0)));
            return;
        }
        if (!numbers) {
            sectionUnits(cells);
        }
        for (int i = 0; i < read.size(); i++) {
            path.next(read.get(i), numbers, row, sums, i == read.size() - 1);
        }
        units.next(cells);
        if (!numbers) {
            units.heading(read);
            figures.heading(read);
        }
        if (numbers && !read.isEmpty()) {
            figures.next(cells, path);
        } else if (numbers) {
            unlabelled(cells);
        }
    }

    /** "Nghìn người" merged over labels and numbers: the unit from here on, and no heading of the rows below. */
    private boolean isUnitBand(RowCells cells) {
        int last = columns.get(columns.size() - 1).column();
        return cells.size() == 1 && sheet.span(cells.get(0)).last() >= last && isUnit(cells.get(0));
    }

    private void sectionUnits(RowCells cells) {
        List<Cell> unitCells = new ArrayList<>();
        for (Cell cell : cells) {
            if (numbered.isOfFigures(cell) && isUnit(cell)) {
                unitCells.add(cell);
            }
        }
        if (!unitCells.isEmpty()) {
            units.section(sheet, unitCells);
        }
    }

    /** Numbers in a row without a label say nothing. */
    private void unlabelled(RowCells cells) {
        cells.stream()
                .filter(cell -> numbered.isOfFigures(cell)
                        && (CellText.isNumeric(cell) || CellValue.isWorded(vocabulary, cell)))
                .forEach(cell -> tally.add(FindingCode.NUMBERS_OUTSIDE_TABLES, cell.address(), cell.text()));
    }

    private boolean isUnit(Cell cell) {
        return CellText.isText(cell) && !vocabulary.unitList(cell.text()).isEmpty();
    }
}
