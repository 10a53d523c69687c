package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;

/** Which columns of a table hold labels, row numbers, units, notes and numbers, judged by header and content. */
final class TableShape {

    private static final Pattern DITTO = Pattern.compile("[\"“”″〃'’‘,`´]{1,2}|-?\\s*nt\\s*-?|//|-\"-|\" ?\"");

    private final Vocabulary vocabulary;
    private final NavigableMap<Integer, ColumnStatistics> statistics;
    private final List<SampleRow> sampleRows;
    private final ColumnRoles roles;
    private final Map<Integer, double[]> samples = new HashMap<>();
    private final Map<Integer, PrintedColumn> printed = new HashMap<>();
    private Map<Integer, List<HeaderLevel>> headers = Map.of();
    private String fingerprint = "";
    private Map<Integer, String> doubtful = Map.of();
    private ColumnFormulas formulas = ColumnFormulas.of(List.of());
    private boolean rowsAreTimes;

    private TableShape(Vocabulary vocabulary, TableBody body) {
        this.vocabulary = vocabulary;
        this.statistics = body.statistics();
        this.sampleRows = body.sampleRows();
        this.roles = new ColumnRoles(vocabulary);
    }

    static TableShape of(Vocabulary vocabulary, SheetView sheet, TableRange range) {
        TableShape shape = new TableShape(vocabulary, range.body());
        FirstColumns first = FirstColumns.of(vocabulary, shape.statistics, range.header());
        List<Integer> numeric = shape.numericFrom(first.values());
        int last = shape.statistics.isEmpty() ? -1 : shape.statistics.lastKey();
        boolean goesOn = !range.carried().isEmpty();
        List<RowFacts> rows = goesOn ? range.carried() : range.header();
        HeaderReader header = new HeaderReader(vocabulary, sheet, rows, numeric, first.values() - 1);
        shape.headers = header.read(0, last);
        shape.formulas = ColumnFormulas.of(rows);
        shape.doubtful = header.doubtful();
        numeric.forEach(shape::headedFromLeft);
        if (goesOn) {
            shape.putOver(numeric, range.header());
        }
        shape.fingerprint = Fingerprint.of(shape.headers);
        shape.statistics.forEach((column, content) ->
                shape.roles.assign(column, content, shape.heading(column), shape.headers.containsKey(column), first));
        for (int column : shape.labels()) {
            shape.rowsAreTimes |= shape.holdsTimes(shape.statistics(column));
        }
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

    /** Puts headings over all columns of numbers, the first outermost. */
    private void putOver(List<Integer> columns, List<RowFacts> headings) {
        Span all = new Span(columns.get(0), columns.get(columns.size() - 1));
        for (int column : columns) {
            List<HeaderLevel> levels = new ArrayList<>();
            headings.forEach(
                    row -> levels.add(new HeaderLevel(CellText.of(row.cells().get(0)), all)));
            levels.addAll(headers.getOrDefault(column, List.of()));
            headers.put(column, levels);
        }
    }

    /** The first rows with several numbers. */
    List<SampleRow> sampleRows() {
        return sampleRows;
    }

    /** The numbers of the first rows in a column, NaN where there is none; for looking at only. */
    double[] sample(int column) {
        double[] known = samples.get(column);
        if (known == null) {
            known = new double[sampleRows.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = sampleRows.get(i).number(column);
            }
            samples.put(column, known);
        }
        return known;
    }

    /** How they are printed. */
    PrintedColumn printed(int column) {
        return printed.computeIfAbsent(column, asked -> PrintedColumn.of(sample(asked)));
    }

    /** Most texts are told from one by their first character. */
    static boolean isDitto(String text) {
        return (text.isEmpty() || !Character.isLetter(text.charAt(0)) || text.startsWith("nt"))
                && DITTO.matcher(text).matches();
    }

    private List<Integer> numericFrom(int first) {
        List<Integer> numeric = new ArrayList<>();
        statistics.tailMap(first, true).forEach((column, content) -> {
            if (content.isNumeric()) {
                numeric.add(column);
            }
        });
        return numeric;
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
        Set<NumberText.Separators> others = EnumSet.noneOf(NumberText.Separators.class);
        for (int value : values()) {
            others.add(statistics(value).separators());
        }
        others.remove(NumberText.Separators.UNDECIDED);
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
        List<HeaderLevel> levels = levels(column);
        String[] texts = new String[levels.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = levels.get(i).text();
        }
        return List.of(texts);
    }

    List<Integer> labels() {
        return roles.labels();
    }

    List<Integer> numbering() {
        return roles.numbering();
    }

    List<Integer> values() {
        return roles.values();
    }

    List<Integer> notes() {
        return roles.notes();
    }

    /** Columns right of the labels that are taken for texts, because most of their cells are, although numbers stand there. */
    List<Integer> numbersAmongTexts() {
        List<Integer> found = new ArrayList<>();
        for (int column : besideFigures()) {
            if (statistics(column).hasTypedNumbers() && isForFigures(heading(column))) {
                found.add(column);
            }
        }
        return found;
    }

    /** Columns with a heading right of the labels that hold no figures. */
    private List<Integer> besideFigures() {
        List<Integer> beside = new ArrayList<>();
        if (!labels().isEmpty()) {
            for (int column : statistics.tailMap(labels().get(0), false).keySet()) {
                if (headers.containsKey(column) && !values().contains(column)) {
                    beside.add(column);
                }
            }
        }
        return beside;
    }

    /** Columns right of the labels in which numbers are formatted as dates and nothing else is a number. */
    List<Integer> numbersAsDates() {
        List<Integer> found = new ArrayList<>();
        for (int column : besideFigures()) {
            if (statistics(column).oddDates() > 0) {
                found.add(column);
            }
        }
        return found;
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
        if (column.allYears()) {
            return true;
        }
        for (TextLook text : column.texts()) {
            if (text.time(vocabulary).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Thu nhập bình quân đầu người (nghìn đồng/tháng)" over the labels measures what stands beside them. */
    List<UnitEntry> unitsOverLabels() {
        if (labels().isEmpty() || unit().isPresent()) {
            return List.of();
        }
        return header(labels().get(0)).stream()
                .flatMap(heading -> Wording.of(vocabulary, heading).units().stream())
                .filter(named -> PhraseUnits.standsAlone(named) && named.kind() != UnitEntry.Kind.PERCENT)
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
        return roles.unit();
    }
}
