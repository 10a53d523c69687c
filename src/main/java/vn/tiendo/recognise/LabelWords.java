package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.RowLabel.Marker;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Vocabulary;

/**
 * What the text of a label says by itself, whatever cell it stands in. Found once for all rows that it stands in, as long as
 * nothing else is asked of a label than its text can tell.
 */
final class LabelWords {

    private static final Pattern TOTAL = Pattern.compile(
            "(?iu)(?:tổng|tổng số|tổng cộng|cộng|tổng cộng toàn (?:tỉnh|huyện)|toàn tỉnh|toàn huyện)(?: ?\\([^()]*\\))?");

    private static final Pattern TOTAL_OF_ANYTHING = Pattern.compile("(?iu)(?:tổng|cộng|toàn|cả nước|total)(?!\\p{L})");

    /** Most labels are told from a total by their first letter. */
    private static final String TOTAL_BEGINNINGS = "tTcC";

    /** The words of a row without any. */
    static final LabelWords NONE = new LabelWords("", 0, Marker.NONE, false, false, false, "");

    private final String text;
    private final int blanks;
    private final Marker marker;
    private final boolean capitals;
    private final boolean connector;
    private final boolean wholeConnector;
    private final String mark;
    private final String unit;
    private final boolean named;
    private final boolean brackets;
    private final boolean total;
    private final boolean totalOfAnything;

    @SuppressWarnings("NullableOptional") // One field, so that another thread never sees half of the answer.
    private @Nullable Optional<Period> day;

    /** Found when it is asked for; the vocabulary is built in, so that it is the same in every run. */
    private @Nullable RowMeasure measure;

    @SuppressWarnings("NullableOptional") // One field, so that another thread never sees half of the answer.
    private @Nullable Optional<RowPhrases.Kind> kind;

    /** The path of itself alone; it may be the beginning of many others. */
    private @Nullable List<String> alone;

    /** The longer path that it ended last. */
    private @Nullable PathBelow below;

    /** Those who were asked last whether it names an area, and said that it does, or does not. */
    private @Nullable Areas knowIt;

    private @Nullable Areas knowItNot;

    /**
     * @param text words without numbering, bullet, connector and footnote mark
     * @param blanks blanks before it
     * @param marker kind of numbering or bullet before it
     * @param capitals whether all its letters are capitals
     * @param connector whether a connector stands before it or is all of it
     * @param wholeConnector whether the connector is all of it
     * @param mark footnote mark behind it, or empty
     */
    LabelWords(
            String text,
            int blanks,
            Marker marker,
            boolean capitals,
            boolean connector,
            boolean wholeConnector,
            String mark) {
        this.text = text;
        this.blanks = blanks;
        this.marker = marker;
        this.capitals = capitals;
        this.connector = connector;
        this.wholeConnector = wholeConnector;
        this.mark = mark;
        this.named = !text.isEmpty();
        this.brackets = text.indexOf('(') >= 0;
        this.unit = brackets && text.endsWith(")") ? text.substring(text.lastIndexOf('(') + 1, text.length() - 1) : "";
        boolean mayBeTotal = named && TOTAL_BEGINNINGS.indexOf(text.charAt(0)) >= 0;
        this.total = mayBeTotal && TOTAL.matcher(text).matches();
        this.totalOfAnything = mayBeTotal && TOTAL_OF_ANYTHING.matcher(text).lookingAt();
    }

    /** A path of labels and the part of it above the last. */
    private record PathBelow(List<String> above, List<String> path) {}

    /**
     * The labels around it with its own behind them, outermost first; where it has no words, those around it alone. Rows of
     * the same labels return from table to table: they have one list, which is quick to compare.
     *
     * @param above the labels around it, as this gave them for the one above
     */
    List<String> pathBelow(List<String> above) {
        if (!named) {
            return above;
        }
        return above.isEmpty() ? pathAlone() : pathEnding(above);
    }

    private List<String> pathAlone() {
        List<String> known = alone;
        if (known == null) {
            known = List.of(text);
            alone = known;
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality")
    private List<String> pathEnding(List<String> above) {
        PathBelow known = below;
        if (known == null || known.above() != above) {
            List<String> path = new ArrayList<>(above);
            path.add(text);
            known = new PathBelow(above, List.copyOf(path));
            below = known;
        }
        return known.path();
    }

    /** The same label with its second line. */
    LabelWords continued(String words) {
        return new LabelWords(text + " " + words, blanks, marker, capitals, connector, wholeConnector, mark);
    }

    String text() {
        return text;
    }

    /** The day or the months up to it of which the label says that it counts, if it does. */
    Optional<Period> day(Vocabulary vocabulary) {
        Optional<Period> known = day;
        if (known == null) {
            known = RowDays.of(vocabulary, text);
            day = known;
        }
        return known;
    }

    /** Whether any words are left. */
    boolean isNamed() {
        return named;
    }

    /** Whether a bracket opens in it. */
    boolean hasBrackets() {
        return brackets;
    }

    int blanks() {
        return blanks;
    }

    Marker marker() {
        return marker;
    }

    boolean capitals() {
        return capitals;
    }

    boolean connector() {
        return connector;
    }

    boolean wholeConnector() {
        return wholeConnector;
    }

    String mark() {
        return mark;
    }

    /** What stands in brackets at the end, mostly a unit; empty where nothing does. */
    String unit() {
        return unit;
    }

    /** Whether it is a total and nothing else. */
    boolean isTotal() {
        return total;
    }

    /** Whether it begins as a total does, whatever is added up. */
    boolean isTotalOfAnything() {
        return totalOfAnything;
    }

    /** What it says of its row's numbers. */
    RowMeasure measure(Vocabulary vocabulary) {
        RowMeasure known = measure;
        if (known == null) {
            known = RowMeasure.said(vocabulary, text);
            measure = known;
        }
        return known;
    }

    /** What it makes of the numbers beside it, if anything; whoever reads rows finds the same. */
    Optional<RowPhrases.Kind> kind(RowPhrases reader) {
        Optional<RowPhrases.Kind> known = kind;
        if (known == null) {
            known = reader.kind(text);
            kind = known;
        }
        return known;
    }

    /** Whether it is the name of an area. */
    @SuppressWarnings("ReferenceEquality")
    boolean isArea(Areas areas) {
        if (knowIt == areas || knowItNot == areas) {
            return knowIt == areas;
        }
        boolean named = areas.find(text).isPresent();
        if (named) {
            knowIt = areas;
        } else {
            knowItNot = areas;
        }
        return named;
    }
}
