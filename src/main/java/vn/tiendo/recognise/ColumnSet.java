package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.model.CellRole;
import vn.tiendo.model.FindingCode;

/** The number columns of one table while they are decided: those understood so far, and the others with the reason. */
final class ColumnSet {

    private final List<ValueColumn> figures = new ArrayList<>();
    private final List<ColumnLayout> ignored = new ArrayList<>();
    private final Map<Integer, FindingCode> problems = new TreeMap<>();

    /** Those understood; what looks at them together replaces them here. */
    List<ValueColumn> figures() {
        return figures;
    }

    /** Those that give no figures. */
    List<ColumnLayout> ignored() {
        return ignored;
    }

    /** Why columns give no figures, where a person should hear of it. */
    Map<Integer, FindingCode> problems() {
        return problems;
    }

    void add(ValueColumn figure) {
        figures.add(figure);
    }

    /** A column of numbers that gives no figures. */
    void ignore(ColumnLayout layout, Optional<FindingCode> why) {
        ignored.add(layout);
        why.ifPresent(code -> problems.put(layout.column(), code));
    }

    void leaveOut(int column, List<String> header, FindingCode why) {
        ignore(ColumnLayout.plain(column, header, CellRole.IGNORED), Optional.of(why));
    }

    /** A column understood so far that turned out not to be. */
    void leaveOut(ValueColumn figure, FindingCode why) {
        figures.remove(figure);
        leaveOut(figure.column(), figure.layout().header(), why);
    }

    /** A column that was left out, and is understood now. */
    void explain(ColumnLayout open, ValueColumn figure) {
        ignored.remove(open);
        problems.remove(open.column());
        figures.add(figure);
    }

    void replace(ValueColumn figure) {
        figures.replaceAll(other -> other.column() == figure.column() ? figure : other);
    }

    /** A column looked at once more: it is what was read, or is left out. */
    void settle(ValueColumn figure, Optional<ValueColumn> read, FindingCode otherwise) {
        read.ifPresentOrElse(this::replace, () -> leaveOut(figure, otherwise));
    }

    void sort() {
        figures.sort(Comparator.comparingInt(ValueColumn::column));
    }
}
