package vn.tiendo.normalise;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Area;

/**
 * What the labels of a row say, and what they said below a title when they were read last: found once for all rows of the
 * same labels by whoever remembers them.
 */
public final class RowWords {

    private final List<String> labels;
    private final boolean printed;
    private final Optional<Area> area;
    private final boolean total;
    private int titled = -1;
    private Told told = Told.NOTHING;
    private int partTitled = -1;
    private Optional<Context> whole = Optional.empty();

    /**
     * What a row says below a title.
     *
     * @param context empty where a label is not understood
     * @param whateverTheUnit whether the figures' unit decides nothing of it
     */
    record Told(Optional<Context> context, boolean whateverTheUnit) {

        private static final Told NOTHING = new Told(Optional.empty(), true);
    }

    /**
     * The labels of a row.
     *
     * @param path with its ancestors, outermost first
     * @param labels the same in Vietnamese
     * @param area what the row's own label names
     * @param total whether it says that the row sums those beside it
     */
    RowWords(List<String> path, List<String> labels, Optional<Area> area, boolean total) {
        this.labels = labels;
        this.printed = labels.equals(path);
        this.area = area;
        this.total = total;
    }

    List<String> labels() {
        return labels;
    }

    /** The labels of a row of this path; its own list where nothing is to be said otherwise. */
    List<String> labels(List<String> path) {
        return printed ? path : labels;
    }

    Optional<Area> area() {
        return area;
    }

    boolean isTotal() {
        return total;
    }

    /** Whether the title below which the row stands is the one it was read below last. */
    boolean isRead(int below) {
        return titled == below;
    }

    /** What it said when it was read last. */
    Told told() {
        return told;
    }

    Told read(int below, Told now) {
        titled = below;
        told = now;
        return now;
    }

    /** The same of what it is a part of. */
    boolean isPartRead(int below) {
        return partTitled == below;
    }

    Optional<Context> whole() {
        return whole;
    }

    Optional<Context> readPart(int below, Optional<Context> now) {
        partTitled = below;
        whole = now;
        return now;
    }
}
