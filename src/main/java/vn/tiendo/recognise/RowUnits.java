package vn.tiendo.recognise;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.RowCells;

/**
 * The unit of a single figure. The nearest word wins: the row's unit column, the row's label, the column's header, a unit
 * line between the rows, a label above, the corner (that of its name first); a footnote changes the rows that bear its mark.
 */
final class RowUnits {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    /** "Các khoản thu phân chia theo tỷ lệ phần trăm (%)" are sums of money. */
    private static final Pattern SHARED_OUT = Pattern.compile("(?iu)theo (?:tỷ|tỉ) lệ[^()]*\\(%\\)");

    /** A label column of things that have a size of their own: "Bệnh viện tỉnh (1.000 giường)" costs no beds. */
    private static final Pattern PROJECTS = Pattern.compile("(?iu)(?<!\\p{L})(?:dự án|công trình)(?!\\p{L})");

    private static final BigDecimal LARGEST_RATE = BigDecimal.valueOf(1000);

    private final Vocabulary vocabulary;
    /** −1 where there is none. */
    private final int unitColumn;

    private final boolean projects;
    private final boolean ofQuantities;
    private final NamedUnits named;
    private final Map<String, List<UnitEntry>> footnotes;
    private final Map<Integer, UnitEntry> section = new HashMap<>();
    private Optional<UnitEntry> sectionForAll = Optional.empty();
    private String inColumn = "";
    private String lastInColumn = "";

    /** @param named units at the corner, by what they measure */
    RowUnits(Vocabulary vocabulary, TableShape shape, NamedUnits named, Map<String, List<UnitEntry>> footnotes) {
        this.vocabulary = vocabulary;
        this.unitColumn = shape.unit().orElse(-1);
        this.projects = listsProjects(shape);
        this.ofQuantities = isOfQuantities(vocabulary, shape);
        this.named = named;
        this.footnotes = footnotes;
    }

    /** "ĐVT lượng": the column gives the unit of quantities, and none of values. */
    private static boolean isOfQuantities(Vocabulary vocabulary, TableShape shape) {
        return shape.unit().isPresent()
                && shape.header(shape.unit().getAsInt()).stream()
                        .anyMatch(heading -> vocabulary.terms(heading).contains(Term.QUANTITY));
    }

    private static boolean listsProjects(TableShape shape) {
        for (int column : shape.labels()) {
            for (HeaderLevel level : shape.levels(column)) {
                if (PROJECTS.matcher(level.text()).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes a row's unit column; ditto marks repeat the unit above. */
    void next(RowCells cells) {
        inColumn = "";
        for (int i = 0; i < cells.size() && cells.get(i).column() <= unitColumn; i++) {
            Cell cell = cells.get(i);
            if (cell.column() == unitColumn && cell.isText()) {
                TextLook look = TextLook.of(cell);
                inColumn = look.isDitto() ? lastInColumn : look.unitAsPrinted(vocabulary);
                lastInColumn = inColumn;
            }
        }
    }

    /** A line of units between the rows: one for all columns, or one over each; a lone per cent is of its column. */
    void section(SheetView sheet, List<Cell> units) {
        Optional<UnitEntry> only =
                units.size() == 1 ? vocabulary.unit(units.get(0).text()) : Optional.empty();
        boolean percent =
                only.filter(unit -> unit.kind() == UnitEntry.Kind.PERCENT).isPresent();
        if (only.isPresent() && (!percent || sheet.span(units.get(0)).width() > 1)) {
            section.clear();
            sectionForAll = only;
            return;
        }
        for (Cell cell : units) {
            vocabulary.unit(cell.text()).ifPresent(unit -> section.put(cell.column(), unit));
        }
    }

    /** "Cơ cấu (%)" between the rows: the line of units above holds no longer. */
    void heading(List<RowLabel> read) {
        if (section.isEmpty() && sectionForAll.isEmpty()) {
            return;
        }
        if (read.stream().anyMatch(label -> vocabulary.unit(label.unit()).isPresent())) {
            section.clear();
            sectionForAll = Optional.empty();
        }
    }

    /** @param value the figure's: what is far more than a hundred is not measured in the per cent of a row above */
    String of(ValueColumn column, List<String> path, List<RowLabel> labels, BigDecimal value) {
        Measure measure = column.layout().measure().orElse(Measure.OTHER);
        if (!measure.isLevel() && measure != Measure.CHANGE && !column.phrase().leavesRest()) {
            return column.layout().unit();
        }
        if (!inColumn.isEmpty()) {
            return unitOfValue(column);
        }
        boolean sizes = projects && isMoney(column.layout().unit());
        Optional<String> own = path.isEmpty() ? Optional.empty() : inBrackets(path.get(path.size() - 1), sizes);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<UnitEntry> behind = path.isEmpty()
                ? Optional.empty()
                : behindComma(path.get(path.size() - 1), column.layout().unit());
        if (behind.isPresent()) {
            return behind.get().name();
        }
        Optional<UnitEntry> atCorner = path.isEmpty() || column.phrase().unit().isPresent()
                ? Optional.empty()
                : named.of(path.get(path.size() - 1));
        if (atCorner.isPresent()) {
            return atCorner.get().name();
        }
        String byColumn = byColumn(column);
        if (column.phrase().unit().isEmpty() && section.isEmpty() && sectionForAll.isEmpty()) {
            for (int i = path.size() - 2; i >= 0; i--) {
                Optional<String> above = inBrackets(path.get(i), sizes);
                if (above.isPresent() && !(PercentUnit.PERCENT.is(above.get()) && isFarMore(value))) {
                    return above.get();
                }
            }
        }
        return byFootnote(byColumn, labels).orElse(byColumn);
    }

    private static boolean isFarMore(BigDecimal value) {
        return value.abs().compareTo(LARGEST_RATE) > 0;
    }

    private boolean isMoney(String unit) {
        return vocabulary
                .unit(unit)
                .filter(known -> known.kind() == UnitEntry.Kind.MONEY)
                .isPresent();
    }

    /**
     * The row's unit is that of quantities where the heading gives values a unit of money ("Trị giá (Triệu USD)"), or the corner
     * does and the unit column says so itself.
     */
    private String unitOfValue(ValueColumn column) {
        if (ofQuantities
                && column.phrase().says(Term.MONEY)
                && isMoney(column.layout().unit())) {
            return column.layout().unit();
        }
        if (!column.phrase().says(Term.MONEY) || !column.phrase().scale().isIn(UnitEntry.Kind.MONEY)) {
            return inColumn;
        }
        boolean counted = vocabulary
                .unit(inColumn)
                .filter(unit -> unit.kind() == UnitEntry.Kind.COUNT)
                .isPresent();
        return counted ? column.phrase().unit().orElseThrow().name() : inColumn;
    }

    private String byColumn(ValueColumn column) {
        if (column.phrase().unit().isEmpty()) {
            UnitEntry over = section.get(column.column());
            if (over != null) {
                return over.name();
            }
            if (sectionForAll.isPresent()) {
                return sectionForAll.get().name();
            }
        }
        return column.layout().unit();
    }

    /** "GRDP bình quân đầu người, triệu đồng"; "Dân số, người" where the column has no unit of its own. */
    private Optional<UnitEntry> behindComma(String label, String ofColumn) {
        int comma = label.lastIndexOf(',');
        return comma < 0
                ? Optional.empty()
                : vocabulary
                        .unit(label.substring(comma + 1).strip())
                        .filter(unit -> ofColumn.isEmpty() || unit.kind() != UnitEntry.Kind.COUNT);
    }

    /** @param sizes whether anything but money in the brackets is the size of what the label names */
    private Optional<String> inBrackets(String label, boolean sizes) {
        if (label.indexOf('(') < 0 || SHARED_OUT.matcher(label).find()) {
            return Optional.empty();
        }
        Optional<String> last = Optional.empty();
        for (Matcher brackets = BRACKETS.matcher(label); brackets.find(); ) {
            Optional<UnitEntry> unit =
                    vocabulary.unit(brackets.group(1)).filter(read -> !sizes || read.kind() == UnitEntry.Kind.MONEY);
            boolean thing = unit.isEmpty()
                    && !sizes
                    && PhraseUnits.repeatsThing(brackets.group(1), label.substring(0, brackets.start()));
            last = unit.isPresent() ? unit.map(UnitEntry::name) : last;
            last = thing ? Optional.of(vocabulary.unitAsPrinted(brackets.group(1))) : last;
        }
        return last;
    }

    private Optional<String> byFootnote(String unit, List<RowLabel> labels) {
        if (footnotes.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitEntry> printed = vocabulary.unit(unit);
        for (int i = labels.size() - 1; i >= 0 && printed.isPresent(); i--) {
            List<UnitEntry> units = footnotes.getOrDefault(labels.get(i).mark(), List.of());
            for (UnitEntry other : units) {
                if (other.kind() == printed.get().kind()) {
                    return Optional.of(other.name());
                }
            }
        }
        return Optional.empty();
    }
}
