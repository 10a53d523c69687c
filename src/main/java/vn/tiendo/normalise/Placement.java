package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.model.Area;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/**
 * Gives figures their areas: the one named beside them, else the one their sheet is named after, else their book's. Those whose book names none take the only
 * province of the run, and say so; where no book of the run names any, all are about one place without a name. An area
 * asked for decides only where nothing else does: a national book beside others must not become the province's own.
 */
final class Placement {

    private final Books books;
    private final Optional<Area> province;
    private final Optional<Area> unnamed;
    private final List<Finding> told = new ArrayList<>();
    private final Set<String> assumed = new TreeSet<>();
    private final Map<String, Area> byName = new TreeMap<>();
    private final Set<String> unknown = new HashSet<>();

    /** The areas of books, each found out once. */
    private final Map<String, Optional<Area>> ofBooks = new HashMap<>();

    Placement(Books books, Optional<Area> asked) {
        this.books = books;
        this.province = books.onlyProvince().or(() -> books.nameNoArea() ? asked : Optional.empty());
        this.unnamed = province.isEmpty() && books.nameNoArea() ? Optional.of(Area.UNNAMED) : Optional.empty();
    }

    List<Candidate> place(List<Candidate> candidates) {
        List<Candidate> placed = new ArrayList<>(candidates.size());
        candidates.forEach(candidate -> area(candidate).map(candidate::in).ifPresent(placed::add));
        return placed;
    }

    private Optional<Area> area(Candidate candidate) {
        String file = candidate.file();
        Optional<Area> near = candidate
                .area()
                .or(() -> books.namedBySheet(candidate.figure().origin().sheet()));
        Optional<Area> named = near.or(
                () -> ofBooks.computeIfAbsent(file, book -> books.of(book).area()));
        if (named.isEmpty() && province.isPresent()) {
            assumed.add(file);
        }
        if (near.isEmpty() && books.of(file).isPlacedByFileName()) {
            named.ifPresent(area -> byName.put(file, area));
        }
        if (named.isEmpty() && province.isEmpty() && unknown.add(file)) {
            FindingCode code = unnamed.isPresent() ? FindingCode.AREA_UNNAMED : FindingCode.AREA_UNKNOWN;
            told.add(Finding.onFile(code, file, ""));
        }
        return named.or(() -> province).or(() -> unnamed);
    }

    /** What was assumed, once for each file. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(told);
        province.ifPresent(area ->
                assumed.forEach(file -> all.add(Finding.onFile(FindingCode.AREA_ASSUMED, file, "", area.name()))));
        byName.forEach((file, area) -> all.add(Finding.onFile(FindingCode.AREA_FROM_FILE_NAME, file, "", area.name())));
        return all;
    }
}
