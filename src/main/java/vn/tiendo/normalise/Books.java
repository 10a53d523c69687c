package vn.tiendo.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.Recent;

/** Gathers what each workbook says of itself while its figures pass by. */
final class Books {

    /** A dot in a sheet's name ("2. Phú Thọ") begins no extension. */
    private static final String NO_EXTENSION = ".";

    /** A book that says nothing of itself. */
    private static final Book SILENT = new Book(Optional.empty());

    private final Areas areas;
    private final Map<String, String> departments;
    private final Map<String, Book> byFile = new TreeMap<>();
    private final Recent<String, Optional<Area>> sheets = new Recent<>();
    private String lastTitle = "";
    private String lastFile = "";
    private Book last = new Book(Optional.empty());

    Books(Catalogue catalogue, Areas areas) {
        this.areas = areas;
        Set<String> names = catalogue.indicators().stream()
                .map(Indicator::department)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        this.departments = names.stream()
                .collect(Collectors.toUnmodifiableMap(Folding::key, name -> name, (first, second) -> first));
    }

    void note(Figure figure, RowWords row) {
        String file = figure.origin().file();
        boolean sameBook = file.equals(lastFile);
        if (!sameBook) {
            last = byFile.computeIfAbsent(file, name -> new Book(areas.namedByFile(name)));
            lastFile = file;
        }
        Book book = last;
        if (!sameBook || !figure.table().equals(lastTitle)) {
            lastTitle = figure.table();
            title(figure, book);
        }
        if (row.area().isPresent()) {
            book.row(row.area().get());
        }
        if (figure.measure() == Measure.ACTUAL && figure.period().isPresent()) {
            book.end(figure.period().get().end());
        }
    }

    private void title(Figure figure, Book book) {
        sent(figure)
                .or(() -> areas.mentionedIn(figure.table()).stream()
                        .filter(area -> area.level() != AreaLevel.REGION)
                        .findFirst())
                .ifPresent(book::titled);
        String key = " " + Folding.key(figure.table()) + " ";
        departments.forEach((name, department) -> {
            if (key.contains(" " + name + " ")) {
                book.sentBy(department);
            }
        });
    }

    /** The province, district or commune whose office sends the sheet or that its title is about; no label or heading names it. */
    private Optional<Area> sent(Figure figure) {
        String printed = figure.area();
        boolean above = !printed.isEmpty()
                && figure.rowPath().stream()
                        .noneMatch(label -> label.equals(printed) || RowWords.isNamedByHeading(figure, label))
                && !figure.columnHeader().contains(printed);
        return above ? areas.place(printed).filter(Books::isLocal) : Optional.empty();
    }

    Book of(String file) {
        return byFile.getOrDefault(file, SILENT);
    }

    /** The province or smaller area that a sheet is named after: the word before a district's name must say what it is. */
    Optional<Area> namedBySheet(String sheet) {
        return sheets.get(
                sheet,
                name -> areas.namedByFile(name + NO_EXTENSION)
                        .or(() -> areas.place(name).filter(Books::isLocal)));
    }

    private static boolean isLocal(Area area) {
        return area.level() != AreaLevel.REGION && area.level() != AreaLevel.COUNTRY;
    }

    void forget(String file) {
        byFile.remove(file);
        lastFile = "";
    }

    List<String> files() {
        return List.copyOf(byFile.keySet());
    }

    /** The one province that books of this run report on, if it is one. */
    Optional<Area> onlyProvince() {
        List<Area> provinces = byFile.values().stream()
                .flatMap(book -> book.area().stream())
                .filter(area -> area.level() == AreaLevel.PROVINCE)
                .distinct()
                .toList();
        return provinces.size() == 1 ? Optional.of(provinces.get(0)) : Optional.empty();
    }

    /** Whether no workbook of this run says what area it is about. */
    boolean nameNoArea() {
        return byFile.values().stream().allMatch(book -> book.area().isEmpty());
    }
}
