package vn.tiendo.normalise;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.Area;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.TerritoryChange;

/**
 * Areas that cover another territory under the same name from some day on: Thái Nguyên with Bắc Kạn from 1 July 2025. A
 * book that reports until that day or later speaks of the new territory; what earlier books say is of the old one and kept
 * under a name of its own, so that the two are never compared in silence. Amounts of the old territories are added up
 * where all of them are there; rates are not.
 */
public final class Territories {

    private static final String BEFORE = "-before-";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Areas areas;
    private final Books books;
    private final Map<String, String> unitsOfFlows;
    private final Map<Area, List<TerritoryChange>> changed = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Territories(Areas areas, Books books, Catalogue catalogue) {
        this.areas = areas;
        this.books = books;
        this.unitsOfFlows = catalogue.indicators().stream()
                .filter(indicator -> indicator.kind() == IndicatorKind.FLOW)
                .collect(Collectors.toUnmodifiableMap(Indicator::code, Indicator::unit));
    }

    /** Looks for areas of which books of both territories are here. */
    static Territories of(List<Candidate> placed, Areas areas, Books books, Catalogue catalogue) {
        Territories territories = new Territories(areas, books, catalogue);
        Map<Area, List<Candidate>> byArea = placed.stream()
                .collect(Collectors.groupingBy(candidate -> candidate.area().orElseThrow()));
        byArea.forEach(territories::look);
        return territories;
    }

    /** The changes that a book of this run lies after. */
    private void look(Area area, List<Candidate> candidates) {
        List<TerritoryChange> after = areas.changes(area).stream()
                .filter(change -> candidates.stream()
                        .anyMatch(candidate -> !told(candidate).isBefore(change.from())))
                .toList();
        if (!after.isEmpty()) {
            changed.put(area, after);
        }
    }

    private static Area former(Area area, TerritoryChange change) {
        return new Area(
                area.code() + BEFORE + change.from(),
                area.name() + " (–" + DAY.format(change.from().minusDays(1)) + ")",
                area.level());
    }

    /** The area as it was on a day: under the name of its old territory where values of that are among those given. */
    public static Area on(LocalDate day, Area area, Collection<Observation> observations) {
        return observations.stream()
                .map(Observation::area)
                .filter(other -> other.code().startsWith(area.code() + BEFORE))
                .filter(other -> day.isBefore(
                        LocalDate.parse(other.code().substring(area.code().length() + BEFORE.length()))))
                .min(Comparator.comparing(Area::code))
                .orElse(area);
    }

    /** Until when the book of a candidate reports; a book of plans only speaks of the territory of its period. */
    private LocalDate told(Candidate candidate) {
        LocalDate until = books.of(candidate.file()).reportedUntil();
        return until.equals(LocalDate.MIN) ? candidate.period().start() : until;
    }

    /** The area that now bears the name of an old territory, where it is among those given. */
    public static Area today(Area area, Collection<Area> known) {
        int before = area.code().indexOf(BEFORE);
        return before < 0
                ? area
                : known.stream()
                        .filter(other -> other.code().equals(area.code().substring(0, before)))
                        .findFirst()
                        .orElse(area);
    }

    /** The candidates with the old territories under their own names. */
    List<Candidate> apart(List<Candidate> placed) {
        return changed.isEmpty()
                ? placed
                : placed.stream().map(this::apart).collect(Collectors.toCollection(ArrayList::new));
    }

    private Candidate apart(Candidate candidate) {
        Area area = candidate.area().orElseThrow();
        return changed.getOrDefault(area, List.of()).stream()
                .filter(change -> told(candidate).isBefore(change.from()))
                .findFirst()
                .map(change -> candidate.in(former(area, change)))
                .orElse(candidate);
    }

    /** Adds what the old territories make up together; says what cannot be compared. */
    void complete(Map<Key, Observation> inForce) {
        changed.forEach((area, changes) -> complete(area, changes.get(changes.size() - 1), inForce));
    }

    private void complete(Area area, TerritoryChange change, Map<Key, Observation> inForce) {
        Area before = former(area, change);
        List<Area> parts = change.predecessors().stream()
                .flatMap(code -> code.equals(area.code()) ? Stream.of(before) : areas.byCode(code).stream())
                .toList();
        boolean merged = parts.size() > 1;
        Map<Key, Observation> sums = new TreeMap<>();
        Map<String, List<Observation>> apart = new TreeMap<>();
        for (Map.Entry<Key, Observation> entry : List.copyOf(inForce.entrySet())) {
            Key key = entry.getKey();
            Key whole = key.in(area);
            if (!key.area().equals(before) || inForce.containsKey(whole)) {
                continue;
            }
            Optional<Observation> sum = merged && isAmount(key.measure()) && isFlow(entry.getValue())
                    ? sum(whole, parts, inForce)
                    : Optional.empty();
            sum.ifPresentOrElse(
                    total -> sums.put(whole, total),
                    () -> apart.computeIfAbsent(reason(entry.getValue()), reason -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        inForce.putAll(sums);
        tell(area, change, sums, apart);
    }

    private boolean isFlow(Observation value) {
        return unitsOfFlows.containsKey(value.indicator());
    }

    private static boolean isAmount(Measure measure) {
        return measure == Measure.ACTUAL || measure == Measure.TARGET;
    }

    private String reason(Observation value) {
        return isFlow(value) && isAmount(value.measure()) ? "part-missing" : "no-amount";
    }

    private Optional<Observation> sum(Key whole, List<Area> parts, Map<Key, Observation> inForce) {
        List<Observation> found = parts.stream()
                .flatMap(part -> Optional.ofNullable(inForce.get(whole.in(part))).stream())
                .toList();
        return found.size() == parts.size()
                        && found.stream().allMatch(part -> part.bounds().isNone())
                ? Optional.ofNullable(unitsOfFlows.get(whole.indicator())).map(unit -> Sums.of(whole, found, unit))
                : Optional.empty();
    }

    private void tell(
            Area area, TerritoryChange change, Map<Key, Observation> sums, Map<String, List<Observation>> apart) {
        String day = DAY.format(change.from());
        sums.values().stream()
                .max((one, other) -> one.period().compareTo(other.period()))
                .ifPresent(example -> findings.add(Finding.at(
                        FindingCode.SUMMED_PREDECESSORS,
                        example.source().origin(),
                        example.source().raw(),
                        area.name(),
                        day,
                        names(change),
                        String.valueOf(sums.size()))));
        apart.forEach((reason, values) -> values.stream()
                .max((one, other) -> one.period().compareTo(other.period()))
                .ifPresent(example -> findings.add(Finding.at(
                        FindingCode.NOT_COMPARABLE,
                        example.source().origin(),
                        example.source().raw(),
                        reason,
                        area.name(),
                        day,
                        names(change),
                        String.valueOf(values.size())))));
    }

    private String names(TerritoryChange change) {
        return String.join(
                " + ",
                change.predecessors().stream()
                        .flatMap(code -> areas.byCode(code).stream())
                        .map(Area::name)
                        .toList());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
