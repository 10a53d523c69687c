package vn.tiendo.normalise;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Bilingual;
import vn.tiendo.reference.Recent;

/** Knows what the labels of rows say: a list has few, which return from year to year and from book to book. */
final class Rows {

    private final Bilingual bilingual;
    private final Areas areas;
    private final Recent<List<String>, RowWords> known = Recent.ofRows();
    private List<String> lastPath = List.of();
    private RowWords last = new RowWords(List.of(), Optional.empty());

    Rows(Bilingual bilingual, Areas areas) {
        this.bilingual = bilingual;
        this.areas = areas;
    }

    /** The figures of a row come one after the other, with one list of labels. */
    @SuppressWarnings("ReferenceEquality")
    RowWords of(List<String> path) {
        if (path != lastPath) {
            lastPath = path;
            last = known.get(path, this, Rows::read);
        }
        return last;
    }

    private RowWords read(List<String> path) {
        List<String> labels = bilingual.vietnamese(path);
        Optional<Area> area = labels.isEmpty() ? Optional.empty() : areas.find(labels.get(labels.size() - 1));
        return new RowWords(labels, area);
    }
}
