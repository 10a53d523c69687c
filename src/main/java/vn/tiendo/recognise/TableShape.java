package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;

/** Which columns of a table hold labels, row numbers, units, notes and numbers, judged by header and content. */
final class TableShape {

    private static final int SAMPLE_ROWS = 60;
    private static final Pattern DITTO = Pattern.compile("[\"“”″〃'’‘,`´]{1,2}|-?\\s*nt\\s*-?|//|-\"-|\" ?\"");

    private final Map<Integer, ColumnStatistics> statistics = new TreeMap<>();
    private final List<SampleRow> sampleRows = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private final List<Integer> numbering = new ArrayList<>();
    private final List<Integer> values = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();
    private OptionalInt unit = OptionalInt.empty();
    private Map<Integer, List<HeaderLevel>> headers = Map.of();
    private String fingerprint = "";
    private Map<Integer, String> doubtful = Map.of();
    private ColumnFormulas formulas = ColumnFormulas.of(List.of());
    private boolean rowsAreTimes;
    private final Vocabulary vocabulary;

    private TableShape(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static TableShape of(Vocabulary vocabulary, SheetView sheet, TableRange range) {
        TableShape shape = new TableShape(vocabulary);
        shape.count(sheet, range);
        int firstWords = shape.firstWords();
        int firstValue = shape.firstValue(firstWords, shape.codes(range));
        List<Integer> numeric = shape.numericFrom(firstValue);
        int last = shape.statistics.isEmpty() ? -1 : ((TreeMap<Integer, ColumnStatistics>) shape.statistics).lastKey();
        boolean goesOn = !range.carried().isEmpty();
        List<RowFacts> rows = goesOn ? range.carried() : range.header();
        HeaderReader header = new HeaderReader(sheet, rows, numeric, firstValue - 1);
        shape.headers = header.read(0, last);
        shape.formulas = ColumnFormulas.of(rows);
        shape.doubtful = header.doubtful();
        numeric.forEach(shape::headedFromLeft);
        if (goesOn) {
            shape.putOver(numeric, range.header().get(0).cells().get(0));
        }
        shape.fingerprint = Fingerprint.of(shape.headers);
        shape.assign(firstWords, firstValue);
        shape.rowsAreTimes = shape.labels.stream().map(shape.statistics::get).anyMatch(shape::holdsTimes);
        return shape;
    }

    /**
     * A heading over a column that is empty but for footnote marks is that of the numbers right of it, which stood below
     * one merged block once.
     */
    private void headedFromLeft(int column) {
        for (int left = column - 1; left >= 0 && !headers.containsKey(column) && isEmptyButForMarks(left); left--) {
            if (headers.containsKey(left)) {
                headers.put(column, headers.get(left));
            }
        }
    }

    private boolean isEmptyButForMarks(int column) {
        ColumnStatistics content = statistics.get(column);
        return content == null || (content.onlyRowNumbers() && !content.hasValues());
    }

    /** Puts one heading over all columns of numbers. */
    private void putOver(List<Integer> columns, Cell heading) {
        Span all = new Span(columns.get(0), columns.get(columns.size() - 1));
        for (int column : columns) {
            List<HeaderLevel> levels = new ArrayList<>(headers.getOrDefault(column, List.of()));
            levels.add(0, new HeaderLevel(CellText.of(heading), all));
            headers.put(column, levels);
        }
    }

    private void count(SheetView sheet, TableRange range) {
        // By place, so that the tree is searched once for each column and not for each cell.
        ColumnStatistics[] columns = new ColumnStatistics[sheet.grid().lastColumn() + 1];
        for (int row = sheet.nextRow(range.firstBody());
                row >= 0 && row <= range.lastData();
                row = sheet.nextRow(row + 1)) {
            boolean labelled = false;
            List<Cell> cells = sheet.row(row);
            for (Cell cell : cells) {
                if (columns[cell.column()] == null) {
                    columns[cell.column()] = new ColumnStatistics();
                    statistics.put(cell.column(), columns[cell.column()]);
                }
                ColumnStatistics column = columns[cell.column()];
                column.add(cell);
                if (CellValue.isMeasured(vocabulary, cell)) {
                    column.measured();
                }
                boolean words = CellText.isWords(cell) && !TextLook.of(cell).rowNumber();
                if (words && labelled) {
                    column.besideLabel();
                }
                labelled |= words;
            }
            if (sampleRows.size() < SAMPLE_ROWS && hasNumbers(cells)) {
                sampleRows.add(new SampleRow(cells));
            }
        }
    }

    private static boolean hasNumbers(List<Cell> cells) {
        int numbers = 0;
        for (Cell cell : cells) {
            numbers += CellText.isNumeric(cell) ? 1 : 0;
        }
        return numbers > 1;
    }

    /** The first rows with several numbers. */
    List<SampleRow> sampleRows() {
        return sampleRows;
    }

    /** The first column of words that are not only row numbers; without one, the first column serves as labels. */
    private int firstWords() {
        for (Map.Entry<Integer, ColumnStatistics> entry : statistics.entrySet()) {
            ColumnStatistics column = entry.getValue();
            if (column.words() > column.valueCount() && !column.onlyRowNumbers()) {
                return hasNumbersAfter(entry.getKey()) ? entry.getKey() : -1;
            }
        }
        return -1;
    }

    private boolean hasNumbersAfter(int column) {
        return statistics.entrySet().stream()
                .anyMatch(entry -> entry.getKey() > column
                        && entry.getValue().hasValues()
                        && entry.getValue().valueCount() >= entry.getValue().words());
    }

    /** Columns of codes by their heading: labels and units may stand right of them, as in the forms of the statistics law. */
    private Set<Integer> codes(TableRange range) {
        return range.header().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> CellText.isText(cell)
                        && vocabulary.terms(CellText.of(cell)).equals(Set.of(Term.CODE_HEADING)))
                .map(Cell::column)
                .collect(Collectors.toSet());
    }

    private int firstValue(int firstWords, Set<Integer> codes) {
        int after = firstWords;
        if (firstWords < 0) {
            after = statistics.entrySet().stream()
                    .filter(entry -> entry.getValue().hasValues())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(-1);
        }
        for (Map.Entry<Integer, ColumnStatistics> entry : statistics.entrySet()) {
            if (entry.getKey() > after && isNumeric(entry.getValue()) && !codes.contains(entry.getKey())) {
                return entry.getKey();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean isNumeric(ColumnStatistics column) {
        return column.isNumeric();
    }

    private List<Integer> numericFrom(int first) {
        return statistics.entrySet().stream()
                .filter(entry -> entry.getKey() >= first && isNumeric(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void assign(int firstWords, int firstValue) {
        for (Map.Entry<Integer, ColumnStatistics> entry : statistics.entrySet()) {
            int column = entry.getKey();
            if (column < firstValue) {
                assignLeft(column, entry.getValue(), firstWords);
            } else if (isNumeric(entry.getValue())) {
                assignNumeric(column);
            } else if (headers.containsKey(column) && entry.getValue().words() > 0) {
                notes.add(column);
            }
        }
    }

    private void assignLeft(int column, ColumnStatistics content, int firstWords) {
        Set<Term> heading = heading(column);
        if (content.words() == 0 && content.valueCount() == 0) {
            return;
        }
        boolean numbered =
                (isNumeric(content) && column < firstWords) || (content.onlyRowNumbers() && column <= firstWords);
        if (heading.contains(Term.CODE_HEADING) || (numbered && isCode(content))) {
            return;
        }
        if (numbered || (heading.contains(Term.NUMBERING_HEADING) && column < firstWords)) {
            numbering.add(column);
        } else if (isUnitColumn(column, content, firstWords)) {
            unit = OptionalInt.of(column);
        } else if (column > firstWords
                && (heading.contains(Term.NOTE_HEADING) || (content.isAttribute() && headers.containsKey(column)))) {
            notes.add(column);
        } else if (!content.onlyRowNumbers()) {
            labels.add(column);
        }
    }

    /** Numbers left of the labels that are no row numbers: codes of areas and the like. */
    private static boolean isCode(ColumnStatistics content) {
        double[] sample = content.sortedSample();
        return sample.length > 0 && sample[sample.length - 1] > 3000;
    }

    private boolean isUnitColumn(int column, ColumnStatistics content, int firstWords) {
        if (column <= firstWords || unit.isPresent()) {
            return false;
        }
        long units = content.texts().stream()
                .filter(text -> isDitto(text) || !vocabulary.unitList(text).isEmpty())
                .count();
        boolean headed = heading(column).contains(Term.UNIT_HEADING);
        return units * (headed ? 4 : 2) > content.texts().size();
    }

    /** Most texts are told from one by their first character. */
    static boolean isDitto(String text) {
        return (text.isEmpty() || !Character.isLetter(text.charAt(0)) || text.startsWith("nt"))
                && DITTO.matcher(text).matches();
    }

    private void assignNumeric(int column) {
        Set<Term> heading = heading(column);
        boolean code = heading.contains(Term.CODE_HEADING) || heading.contains(Term.NUMBERING_HEADING);
        if (!code) {
            values.add(column);
        }
    }

    private Set<Term> heading(int column) {
        List<HeaderLevel> levels = headers.getOrDefault(column, List.of());
        return levels.isEmpty()
                ? Set.of()
                : vocabulary.terms(levels.get(levels.size() - 1).text());
    }

    ColumnStatistics statistics(int column) {
        ColumnStatistics known = statistics.get(column);
        return known == null ? new ColumnStatistics() : known;
    }

    /** What separators mean in a column; where its own texts do not tell, those of the columns beside it do. */
    NumberText.Separators separators(int column) {
        ColumnStatistics own = statistics(column);
        NumberText.Separators told = own.separators();
        if (told != NumberText.Separators.UNDECIDED || own.contradictsItself()) {
            return told;
        }
        Set<NumberText.Separators> others = values.stream()
                .map(value -> statistics(value).separators())
                .filter(separators -> separators != NumberText.Separators.UNDECIDED)
                .collect(Collectors.toSet());
        return others.size() == 1 ? others.iterator().next() : told;
    }

    /** A group heading that may or may not reach over the column. */
    Optional<String> doubtfulGroup(int column) {
        return Optional.ofNullable(doubtful.get(column));
    }

    /** The phrases over a column with their reach, outermost first. */
    List<HeaderLevel> levels(int column) {
        return headers.getOrDefault(column, List.of());
    }

    List<String> header(int column) {
        return headers.getOrDefault(column, List.of()).stream()
                .map(HeaderLevel::text)
                .toList();
    }

    List<Integer> labels() {
        return labels;
    }

    List<Integer> numbering() {
        return numbering;
    }

    List<Integer> values() {
        return values;
    }

    List<Integer> notes() {
        return notes;
    }

    /** Columns right of the labels that are taken for texts, because most of their cells are, although numbers stand there. */
    List<Integer> numbersAmongTexts() {
        return statistics.keySet().stream()
                .filter(column -> !labels.isEmpty() && column > labels.get(0))
                .filter(column -> headers.containsKey(column) && !values.contains(column))
                .filter(column -> statistics(column).hasTypedNumbers() && isForFigures(heading(column)))
                .toList();
    }

    /** Columns right of the labels in which numbers are formatted as dates and nothing else is a number. */
    List<Integer> numbersAsDates() {
        return statistics.keySet().stream()
                .filter(column -> !labels.isEmpty() && column > labels.get(0))
                .filter(column -> headers.containsKey(column) && !values.contains(column))
                .filter(column -> statistics(column).oddDates() > 0)
                .toList();
    }

    private static boolean isForFigures(Set<Term> heading) {
        return !heading.contains(Term.NOTE_HEADING)
                && !heading.contains(Term.CODE_HEADING)
                && !heading.contains(Term.NUMBERING_HEADING);
    }

    /** Whether labels of rows are years, quarters or months, so that columns need not name a time. */
    boolean rowsAreTimes() {
        return rowsAreTimes;
    }

    private boolean holdsTimes(ColumnStatistics column) {
        return column.allYears()
                || column.texts().stream()
                        .anyMatch(text -> RowTimes.of(vocabulary, text).isPresent());
    }

    /** "Thu nhập bình quân đầu người (nghìn đồng/tháng)" over the labels measures what stands beside them. */
    List<UnitEntry> unitsOverLabels() {
        if (labels.isEmpty() || unit.isPresent()) {
            return List.of();
        }
        return header(labels.get(0)).stream()
                .flatMap(heading -> Wording.of(vocabulary, heading).units().stream())
                .filter(named -> Wording.standsAlone(named) && named.kind() != UnitEntry.Kind.PERCENT)
                .toList();
    }

    /** What the row of column numbers says a column is computed from. */
    Optional<ColumnFormulas.Formula> formula(int column) {
        return formulas.of(column);
    }

    /** The form of the header. */
    String fingerprint() {
        return fingerprint;
    }

    OptionalInt unit() {
        return unit;
    }
}
