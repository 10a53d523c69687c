package vn.tiendo.recognise;

import java.util.List;
import java.util.Optional;
import vn.tiendo.reference.Areas;

/**
 * Labels that are names of places because their heading says so: "Ea Kênh" below "Xã, thị trấn", where the towns are written
 * out ("TT. Phước An"), is a commune.
 */
final class PlaceLabels {

    private static final PlaceLabels NONE = new PlaceLabels(Optional.empty(), "");

    private final Optional<Areas> areas;
    private final String kind;

    private PlaceLabels(Optional<Areas> areas, String kind) {
        this.areas = areas;
        this.kind = kind;
    }

    /** What the headings over the table's labels say; no label is a place where they leave open of which kind. */
    static PlaceLabels of(Areas areas, TableShape shape) {
        for (int column : shape.labels()) {
            for (String heading : shape.header(column)) {
                List<String> kinds = areas.kindsIn(heading);
                if (!kinds.isEmpty() && areWrittenOut(areas, kinds, shape.statistics(column))) {
                    return new PlaceLabels(Optional.of(areas), kinds.get(0));
                }
            }
        }
        return NONE;
    }

    /** Whether every kind but the first stands before some name. */
    private static boolean areWrittenOut(Areas areas, List<String> kinds, ColumnStatistics labels) {
        return kinds.stream()
                .skip(1)
                .allMatch(kind -> labels.texts().stream()
                        .flatMap(text -> areas.place(text.text()).stream())
                        .anyMatch(place -> place.name().startsWith(kind + " ")));
    }

    /** The place in full, as "Xã Ea Kênh"; empty where the label says itself what it is, or is no name. */
    Optional<String> named(RowLabel label) {
        String name = label.text();
        return areas.filter(known -> name.indexOf(' ') > 0
                        && !label.words().isTotal()
                        && known.place(name).isEmpty()
                        && known.place(kind + " " + name).isPresent())
                .map(known -> kind + " " + name);
    }
}
