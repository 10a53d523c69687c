package vn.tiendo.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Area;
import vn.tiendo.model.Period;

/**
 * The country, its regions and provinces and the province's districts, with the spellings that real workbooks use. A name
 * is found only where it is written in full, prefix and all; nothing is ever found by likeness, and words such as "Tổng
 * số" or "Địa phương" are no areas.
 */
public final class Areas {

    private final List<AreaRow> rows;
    private final Map<String, AreaEntry> byCode;
    private final Map<String, Area> bySpelling;
    private final AreaMentions mentions;
    private final AreaFileNames fileNames;
    private final LocalPlaces places = LocalPlaces.load();
    private final LocalMentions localMentions = new LocalMentions(places);
    private final Recent<String, Optional<Area>> found = Recent.ofRows();
    private final Recent<String, Optional<Area>> placed = new Recent<>();
    private final Recent<String, Optional<Area>> offices = new Recent<>();
    private final Recent<String, List<String>> kinds = new Recent<>();
    private final Recent<String, Optional<Area>> localMentioned = new Recent<>();
    private final Recent<String, List<Area>> mentioned = new Recent<>();

    private Areas(List<AreaRow> rows) {
        this.rows = List.copyOf(rows);
        List<AreaEntry> entries = rows.stream().map(AreaEntry::of).toList();
        byCode = new LinkedHashMap<>();
        bySpelling = new HashMap<>();
        for (AreaEntry entry : entries) {
            byCode.put(entry.area().code(), entry);
            for (String spelling : entry.spellings()) {
                Area other = bySpelling.put(Folding.key(spelling), entry.area());
                if (other != null && !other.equals(entry.area())) {
                    throw new IllegalStateException("two areas are called " + spelling);
                }
            }
        }
        mentions = new AreaMentions(entries);
        fileNames = new AreaFileNames(entries);
    }

    /** The areas that the program knows. */
    public static Areas load() {
        return of(DataTable.read("areas.tsv").stream().map(AreaRow::of).toList());
    }

    /** The areas of rows without mistakes. */
    public static Areas of(List<AreaRow> rows) {
        return new Areas(rows);
    }

    /** A spelling of the row that already means another area; empty where there is none. */
    public static Optional<String> clash(AreaRow row, List<AreaRow> others) {
        List<String> own =
                AreaEntry.of(row).spellings().stream().map(Folding::key).toList();
        return others.stream()
                .filter(other -> !other.code().equals(row.code()))
                .flatMap(other -> AreaEntry.of(other).spellings().stream())
                .filter(spelling -> own.contains(Folding.key(spelling)))
                .findFirst();
    }

    /** The rows they were made of, in their order. */
    public List<AreaRow> rows() {
        return rows;
    }

    /** The area that exactly this text names ("Thái Nguyên", "TỈNH THÁI NGUYÊN", "Tp. Hồ Chí Minh", "Cả nước"). */
    public Optional<Area> find(String printedName) {
        return found.get(printedName, this, Areas::spelt);
    }

    private Optional<Area> spelt(String name) {
        return Optional.ofNullable(bySpelling.get(Folding.key(name)));
    }

    /**
     * The same, and districts and communes that no list holds where a word before the name says what they are ("Huyện Sơn
     * Dương", "Xã An Khánh", "Huyện ủy Sơn Dương").
     */
    public Optional<Area> place(String printedName) {
        return placed.get(printedName, this, Areas::findOrPlace);
    }

    private Optional<Area> findOrPlace(String name) {
        return find(name)
                .or(() -> places.find(name).map(local -> find(local.name()).orElse(local)));
    }

    /** The kinds of districts and communes that a heading names, and nothing else: "Huyện, thành phố". */
    public List<String> kindsIn(String heading) {
        return kinds.get(heading, places, LocalPlaces::kindsIn);
    }

    /** The district or commune whose office a line of a letterhead names: "UBND HUYỆN BA BỂ", "HUYỆN ỦY LẠC SƠN". */
    public Optional<Area> ofOffice(String line) {
        return offices.get(line, this, Areas::signing);
    }

    private Optional<Area> signing(String line) {
        return places.ofOffice(line).map(local -> find(local.name()).orElse(local));
    }

    /**
     * The one district or commune named somewhere within a title, by the word before its name ("THU NGÂN SÁCH HUYỆN KRÔNG PẮC
     * NĂM 2023").
     */
    public Optional<Area> localIn(String text) {
        return localMentioned.get(text, this, Areas::locally);
    }

    private Optional<Area> locally(String text) {
        return localMentions
                .in(text)
                .map(local -> find(local.name()).orElse(local))
                .filter(area -> area.level().isWithinProvince());
    }

    /**
     * The areas named somewhere within a longer text, such as a title or a letterhead, in the order of the text. Here
     * tones must agree, since "giá lại" is not Gia Lai; a longer name wins over a shorter one inside it.
     */
    public List<Area> mentionedIn(String text) {
        return mentioned.get(text, mentions, AreaMentions::in);
    }

    /**
     * The province or smaller area that a file is named after, tones and spaces missing as they do in names of files;
     * empty where the name tells several.
     *
     * @param path within the input folder
     */
    public Optional<Area> namedByFile(String path) {
        return fileNames.in(path);
    }

    public Optional<Area> byCode(String code) {
        return Optional.ofNullable(byCode.get(code)).map(AreaEntry::area);
    }

    /** All areas, the country first, in the customary order of the statistics office. */
    public List<Area> all() {
        return byCode.values().stream().map(AreaEntry::area).toList();
    }

    /** The area around it: a province's region, a district's province. */
    public Optional<Area> around(Area area) {
        return Optional.ofNullable(byCode.get(area.code())).flatMap(entry -> byCode(entry.within()));
    }

    /** Whether the area existed on that day; an area not in the data is taken to exist. */
    public boolean existed(Area area, LocalDate day) {
        AreaEntry entry = byCode.get(area.code());
        return entry == null
                || (entry.from().map(from -> !day.isBefore(from)).orElse(true)
                        && entry.to().map(to -> !day.isAfter(to)).orElse(true));
    }

    /** Changes of the area's territory under the same name, ascending. */
    public List<TerritoryChange> changes(Area area) {
        AreaEntry entry = byCode.get(area.code());
        return entry == null ? List.of() : entry.changes();
    }

    /** Whether the area covered the same territory in both periods, so that their values may be compared. */
    public boolean comparable(Area area, Period one, Period other) {
        LocalDate earlier = one.start().isBefore(other.start()) ? one.start() : other.start();
        LocalDate later = one.end().isAfter(other.end()) ? one.end() : other.end();
        return changes(area).stream()
                .noneMatch(change ->
                        change.from().isAfter(earlier) && !change.from().isAfter(later));
    }
}
