package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.recognise.RowLabel.Marker;

/**
 * Keeps the ancestors of the row that is being read. What sets a row below another are, in this order, a label column
 * further right, numbering of a lower rank, a deeper indent, and plain type below bold or capitals.
 */
final class RowPath {

    private record Entry(RowLabel label, String text, boolean numbers) {}

    private final List<Entry> stack = new ArrayList<>();
    /** Rows that follow a bare connector belong to the row before it, however they are set. */
    private int underConnector = -1;

    /** Takes the next row; afterwards {@link #path} is its path. */
    void next(RowLabel label, boolean numbers) {
        if (label.connector() && (label.text().isEmpty() || !numbers && !label.text().isEmpty() && isWhole(label))) {
            connector(label);
            return;
        }
        while (!stack.isEmpty() && stack.size() - 1 > underConnector && !isBelow(label, stack.get(stack.size() - 1))) {
            stack.remove(stack.size() - 1);
        }
        if (underConnector >= 0 && stack.size() - 1 <= underConnector && endsConnector(label)) {
            underConnector = -1;
            next(label, numbers);
            return;
        }
        stack.add(new Entry(label, label.text(), numbers));
    }

    private static boolean isWhole(RowLabel label) {
        return label.connector();
    }

    private void connector(RowLabel label) {
        underConnector = -1;
        while (!stack.isEmpty() && !isOwner(label, stack.get(stack.size() - 1))) {
            stack.remove(stack.size() - 1);
        }
    }

    /** The row whose parts a connector introduces: set no deeper than it. */
    private static boolean isOwner(RowLabel label, Entry entry) {
        RowLabel other = entry.label();
        if (other.column() != label.column()) {
            return other.column() < label.column();
        }
        return other.offset() <= label.offset() && (other.stressed() || !label.bold() || other.offset() < label.offset());
    }

    private boolean endsConnector(RowLabel label) {
        return !stack.isEmpty() && !isBelow(label, stack.get(stack.size() - 1));
    }

    private boolean isBelow(RowLabel label, Entry above) {
        RowLabel other = above.label();
        if (label.marker() != Marker.NONE || other.marker() != Marker.NONE) {
            return isBelowByMarker(label, other);
        }
        if (label.column() != other.column()) {
            return label.column() > other.column();
        }
        if (other.connector() && label.offset() >= other.offset() && other.offset() > 0) {
            return false;
        }
        if (label.connector() && label.offset() == other.offset()) {
            return true;
        }
        if (label.offset() != other.offset()) {
            return label.offset() > other.offset();
        }
        if (other.bold() != label.bold()) {
            return other.bold();
        }
        return other.capitals() && !label.capitals();
    }

    private boolean isBelowByMarker(RowLabel label, RowLabel other) {
        if (label.marker() == Marker.NONE) {
            return unnumberedBelow(label, other);
        }
        if (other.marker() == Marker.NONE) {
            return numberedBelow(label, other);
        }
        if (label.marker() == other.marker()) {
            return label.column() > other.column();
        }
        boolean known = stack.stream().anyMatch(entry -> entry.label().marker() == label.marker());
        if (label.marker().isNumbering() && other.marker().isNumbering()) {
            return label.marker().compareTo(other.marker()) > 0;
        }
        return other.marker().isNumbering() || !label.marker().isNumbering() && !known;
    }

    private boolean unnumberedBelow(RowLabel label, RowLabel other) {
        boolean heading = label.bold() && !isPlain(other) || label.capitals() && !other.capitals();
        boolean firstUnnumbered = !stack.isEmpty() && stack.get(0).label().marker() == Marker.NONE
                && stack.get(0).label().stressed();
        if (label.column() != other.column()) {
            return label.column() > other.column();
        }
        if (label.stressed() && other.stressed() && label.bold() == other.bold() && label.capitals()) {
            return false;
        }
        return !(heading && firstUnnumbered);
    }

    private static boolean isPlain(RowLabel label) {
        return !label.stressed();
    }

    /** A numbered row is below an unnumbered heading; it ends unnumbered rows that stand below its own kind. */
    private boolean numberedBelow(RowLabel label, RowLabel other) {
        boolean known = stack.stream().anyMatch(entry -> entry.label().marker() == label.marker()
                || entry.label().marker().isNumbering()
                        && label.marker().isNumbering()
                        && entry.label().marker().compareTo(label.marker()) > 0);
        if (known) {
            return false;
        }
        boolean insideNumbered = stack.stream().anyMatch(entry -> entry.label().marker() != Marker.NONE);
        return !insideNumbered || label.offset() > other.offset();
    }

    /** The labels from the outermost ancestor to the row itself. */
    List<String> path() {
        return stack.stream().map(Entry::text).filter(text -> !text.isEmpty()).toList();
    }

    /** Adds words to the last label: its second line. */
    void continueLabel(String words) {
        if (!stack.isEmpty()) {
            Entry last = stack.remove(stack.size() - 1);
            stack.add(new Entry(last.label(), last.text() + " " + words, last.numbers()));
        }
    }

    /** Number of ancestors, the row included. */
    int depth() {
        return stack.size();
    }
}
