package vn.tiendo.normalise;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Area;
import vn.tiendo.model.Figure;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Bilingual;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.Headings;

/**
 * What the labels of a row say: found once for all rows of the same labels by whoever remembers them. What they say below a
 * title is left here by the one thread that matches figures, for the next row below a title that says the same.
 */
public final class RowWords {

    static final RowWords NONE = new RowWords(List.of(), List.of(), Optional.empty());

    private final List<String> labels;
    private final boolean printed;
    private final Optional<Area> area;
    private @Nullable Boolean total;

    /** Numbers of the titles below which it was read last, counted from one. */
    private int titled;

    private int partTitled;
    private Told told = Told.NOTHING;
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

    private RowWords(List<String> path, List<String> labels, Optional<Area> area) {
        this.labels = labels;
        this.printed = labels.equals(path);
        this.area = area;
    }

    /** Reads the labels of a row with its ancestors, outermost first. */
    public static RowWords of(List<String> path, Areas areas) {
        List<String> labels = Bilingual.vietnamese(path);
        return new RowWords(path, labels, areas.find(own(labels)));
    }

    private static String own(List<String> labels) {
        return labels.isEmpty() ? "" : labels.get(labels.size() - 1);
    }

    /** "Ea Kênh" under a heading of communes: the figure's area says it in full. */
    static boolean isNamedByHeading(Figure figure, String label) {
        int before = figure.area().length() - label.length() - 1;
        return before > 0
                && figure.area().charAt(before) == ' '
                && figure.area().endsWith(label);
    }

    /** The labels in Vietnamese. */
    List<String> labels() {
        return labels;
    }

    /** The labels of a row of this path; its own list where nothing is to be said otherwise. */
    List<String> labels(List<String> path) {
        return printed ? path : labels;
    }

    /** What the row's own label names. */
    Optional<Area> area() {
        return area;
    }

    /** Whether the row's own label says that it sums those beside it. */
    boolean isTotal(Headings headings) {
        Boolean known = total;
        if (known == null) {
            known = headings.isTotal(Folding.key(own(labels)));
            total = known;
        }
        return known;
    }

    /** Whether the title below which the row stands says the same as the one that it was read below last. */
    boolean isRead(int below) {
        return titled == below + 1;
    }

    /** What it said when it was read last. */
    Told told() {
        return told;
    }

    Told read(int below, Told now) {
        titled = below + 1;
        told = now;
        return now;
    }

    /** The same of what it is a part of. */
    boolean isPartRead(int below) {
        return partTitled == below + 1;
    }

    Optional<Context> whole() {
        return whole;
    }

    Optional<Context> readPart(int below, Optional<Context> now) {
        partTitled = below + 1;
        whole = now;
        return now;
    }
}
