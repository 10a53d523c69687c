package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.recognise.RowLabel.Marker;
import vn.tiendo.reference.Vocabulary;

/**
 * Keeps the ancestors of the row that is being read. What sets a row below another are, in this order, a label column
 * further right, numbering of a lower rank, a deeper indent, and plain type below bold or capitals.
 */
final class RowPath {

    private record Entry(RowLabel label, boolean numbers, int row, boolean exceeded) {}

    private final List<Entry> stack = new ArrayList<>();
    private final PartSums parts = new PartSums();
    private Optional<RowLabel> connector = Optional.empty();
    private final Vocabulary vocabulary;
    private int previous = -1;

    RowPath(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Takes the next row; afterwards {@link #path} is its path. A connector without numbers is no level of its own.
     *
     * @param sums what the table's numbers say of the rows
     * @param innermost whether no further label stands in the row, so that its numbers are this one's
     */
    void next(RowLabel label, boolean numbers, int row, SumTree sums, boolean innermost) {
        take(label, numbers, row, sums, innermost);
        previous = row;
    }

    private void take(RowLabel label, boolean numbers, int row, SumTree sums, boolean innermost) {
        if (label.connector() && (label.text().isEmpty() || (!numbers && label.wholeConnector()))) {
            connector = Optional.of(label);
            return;
        }
        connector.filter(above -> !isSetIn(above, label)).ifPresent(this::connect);
        connector = Optional.empty();
        boolean total = label.marker() == Marker.NONE && label.words().isTotalOfAnything();
        double[] levels = innermost ? sums.levels(row) : SumTree.NONE;
        int depth = total ? parts.depthOfTotal(levels) : -1;
        if (depth >= 0) {
            stack.subList(depth, stack.size()).clear();
        } else {
            place(label, row, sums);
        }
        parts.next(stack.size(), levels, depth >= 0);
        stack.add(new Entry(label, numbers, row, innermost && sums.isExceeded(row)));
    }

    private void place(RowLabel label, int row, SumTree sums) {
        if (opensSection(label)) {
            return;
        }
        boolean setIn = false;
        while (!stack.isEmpty()) {
            Entry last = stack.get(stack.size() - 1);
            boolean below = isBelow(label, last) && !isBeyond(label, row, last, sums) && !isApart(label, row, last);
            if (below || (!setIn && isPartOf(label, last, sums.parent(row)))) {
                return;
            }
            setIn |= last.label().column() == label.column() && last.label().offset() > label.offset();
            stack.remove(stack.size() - 1);
        }
    }

    /** A total right below a heading without numbers is the heading's: "A. Vận chuyển (Nghìn HK)", "TỔNG SỐ". */
    private boolean opensSection(RowLabel label) {
        if (stack.isEmpty() || label.marker() != Marker.NONE || !label.words().isTotal()) {
            return false;
        }
        Entry last = stack.get(stack.size() - 1);
        return !last.numbers()
                && !last.label().connector()
                && last.label().column() == label.column()
                && last.label().offset() <= label.offset();
    }

    /** A bold row set in below a blank one stands beside the bold rows above: gold and the dollar after all other prices. */
    private boolean isApart(RowLabel label, int row, Entry entry) {
        return label.bold()
                && entry.label().bold()
                && entry.numbers()
                && label.marker() == Marker.NONE
                && label.column() == entry.label().column()
                && previous < row - 1
                && entry.row() == previous;
    }

    /**
     * "Thị trường khác" behind the last numbered row: set like it and larger than it, it is no part of it. Labels that name
     * their units may count different things.
     */
    private static boolean isBeyond(RowLabel label, int row, Entry entry, SumTree sums) {
        RowLabel other = entry.label();
        return label.marker() == Marker.NONE
                && other.marker() != Marker.NONE
                && label.bold() == other.bold()
                && label.column() == other.column()
                && label.offset() <= other.offset()
                && label.unit().isEmpty()
                && other.unit().isEmpty()
                && sums.isLarger(row, entry.row());
    }

    /**
     * Sums speak only where the layout is silent: two plain labels set alike, or a plain one after a bullet. A total is no
     * level but by layout.
     */
    private static boolean isPartOf(RowLabel label, Entry entry, OptionalInt whole) {
        RowLabel other = entry.label();
        return whole.isPresent()
                && whole.getAsInt() == entry.row()
                && label.marker() == Marker.NONE
                && !other.marker().isNumbering()
                && !other.words().isTotalOfAnything()
                && label.column() == other.column()
                && label.offset() == other.offset();
    }

    /** "Trong đó:" typed at the left edge between a row and one that is set in below it belongs to that row. */
    private boolean isSetIn(RowLabel above, RowLabel label) {
        if (stack.isEmpty() || !above.text().isEmpty()) {
            return false;
        }
        RowLabel last = stack.get(stack.size() - 1).label();
        return last.column() == label.column() && label.offset() > last.offset() && above.offset() < last.offset();
    }

    private void connect(RowLabel label) {
        while (!stack.isEmpty() && !isOwner(label, stack.get(stack.size() - 1).label(), stack.size() == 1)) {
            stack.remove(stack.size() - 1);
        }
    }

    /**
     * The row whose parts a connector introduces: set no deeper than it. "Trong đó" goes with the row right before it,
     * "Phân theo …" with the whole above rather than with the last of the whole's parts.
     */
    private static boolean isOwner(RowLabel connector, RowLabel other, boolean outermost) {
        if (other.column() != connector.column()) {
            return other.column() < connector.column();
        }
        if (other.offset() != connector.offset()) {
            return other.offset() < connector.offset();
        }
        return outermost || connector.text().isEmpty();
    }

    private boolean isBelow(RowLabel label, Entry entry) {
        RowLabel other = entry.label();
        if (label.marker() != Marker.NONE && other.marker() != Marker.NONE) {
            return markedBelowMarked(label, other);
        }
        if (label.marker() != Marker.NONE) {
            return markedBelowPlain(label) && !isBeside(entry) && !isSetFurther(entry, label);
        }
        return other.marker() != Marker.NONE
                ? plainBelowMarked(label, other, entry.numbers())
                : plainBelowPlain(label, other, entry.numbers());
    }

    private boolean plainBelowPlain(RowLabel label, RowLabel other, boolean numbers) {
        if (label.column() != other.column()) {
            return label.column() > other.column();
        }
        if (other.connector() && !other.wholeConnector() && label.offset() >= other.offset() && other.offset() > 0) {
            return false;
        }
        if (label.connector() && label.offset() == other.offset() && !other.connector()) {
            return true;
        }
        if (label.bold() && !other.stressed()) {
            return false;
        }
        if (label.offset() != other.offset()) {
            return label.offset() > other.offset();
        }
        return plainerBelow(label, other, numbers);
    }

    /**
     * Of rows set alike in all else, plain type is below bold, small letters below a heading in capitals, and years below a
     * heading without numbers that is none ("Cơ cấu (%)").
     */
    private boolean plainerBelow(RowLabel label, RowLabel other, boolean numbers) {
        if (!numbers && isTime(label) && !isTime(other)) {
            return true;
        }
        if (!label.unit().isEmpty() && !other.unit().isEmpty() && !label.unit().equals(other.unit())) {
            return false;
        }
        if (other.bold() != label.bold()) {
            return other.bold();
        }
        return other.capitals() && !label.capitals() && !(numbers && label.bold());
    }

    private boolean isTime(RowLabel label) {
        return RowTimes.of(vocabulary, label.text()).isPresent();
    }

    private boolean markedBelowMarked(RowLabel label, RowLabel other) {
        if (label.marker() == other.marker()) {
            return label.column() > other.column();
        }
        if (label.marker().isNumbering() && other.marker().isNumbering()) {
            return label.marker().compareTo(other.marker()) > 0;
        }
        return other.marker().isNumbering() || (!label.marker().isNumbering() && !holds(label.marker()));
    }

    private boolean holds(Marker marker) {
        for (Entry entry : stack) {
            if (entry.label().marker() == marker) {
                return true;
            }
        }
        return false;
    }

    /**
     * Plain rows are parts of the numbered row before them; bold ones or capitals close it, a total its numbers. One that is
     * set like the plain row whose bullets have just been listed is the next of its kind.
     */
    private boolean plainBelowMarked(RowLabel label, RowLabel other, boolean numbers) {
        if (label.column() != other.column()) {
            return label.column() > other.column();
        }
        if (!other.marker().isNumbering() && followsPlain(label)) {
            return false;
        }
        boolean heading = (label.bold() && !other.bold()) || label.capitals();
        return !heading && !(numbers && label.words().isTotal());
    }

    private boolean followsPlain(RowLabel label) {
        for (int i = 0; i < stack.size() - 1; i++) {
            RowLabel above = stack.get(i).label();
            if (above.marker() == Marker.NONE
                    && !above.connector()
                    && above.column() == label.column()
                    && above.offset() == label.offset()
                    && above.bold() == label.bold()
                    && above.capitals() == label.capitals()) {
                return true;
            }
        }
        return false;
    }

    /** A numbered row is part of the unnumbered heading above it, and closes plain rows below its own kind. */
    private boolean markedBelowPlain(RowLabel label) {
        for (int i = 0; i < stack.size() - 1; i++) {
            Marker above = stack.get(i).label().marker();
            boolean higher = above.isNumbering() && label.marker().isNumbering() && above.compareTo(label.marker()) > 0;
            if (above == label.marker() || higher) {
                return false;
            }
        }
        return true;
    }

    /** A row with numbers that is set in deeper is no heading of the numbered ones below it. */
    private static boolean isSetFurther(Entry entry, RowLabel label) {
        RowLabel other = entry.label();
        return entry.numbers()
                && label.marker().isNumbering()
                && other.column() == label.column()
                && other.offset() > label.offset();
    }

    /** A row such as "Điểm tối đa", whose numbers have no room for those of the numbered rows below it. */
    private static boolean isBeside(Entry entry) {
        return entry.exceeded() && !entry.label().words().isTotalOfAnything();
    }

    /** The labels from the outermost ancestor to the row itself. */
    List<String> path() {
        List<String> path = List.of();
        for (int i = 0; i < stack.size(); i++) {
            path = stack.get(i).label().words().pathBelow(path);
        }
        return path;
    }

    /** The entries' raw labels, outermost first. */
    List<RowLabel> labels() {
        RowLabel[] labels = new RowLabel[stack.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = stack.get(i).label();
        }
        return Arrays.asList(labels);
    }

    void clear() {
        stack.clear();
        parts.clear();
        connector = Optional.empty();
    }
}
