package vn.tiendo.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All departments the program knows, those that were merged away too.
 *
 * @param all with distinct codes
 * @param byName by name and alias as they are looked up; of two with the same name the first in {@code all}
 */
public record Departments(List<Department> all, Map<String, Department> byName) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    public Departments {
        all = List.copyOf(all);
        byName = Map.copyOf(byName);
    }

    public Departments(List<Department> all) {
        this(all, byName(all));
    }

    private static Map<String, Department> byName(List<Department> all) {
        Map<String, Department> byName = new HashMap<>();
        for (Department department : all) {
            Stream.concat(Stream.of(department.name()), department.aliases().stream())
                    .forEach(name -> byName.putIfAbsent(key(name), department));
        }
        return byName;
    }

    public Optional<Department> byCode(String code) {
        return all.stream().filter(department -> department.code().equals(code)).findFirst();
    }

    /** The department of that name or alias, in whatever case and with whatever blanks; letters composed. */
    public Optional<Department> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** A name as the list spells it, where it is one of its names: "Sở NN&PTNT" and the whole name are one department. */
    public String spelt(String name) {
        return find(name).map(Department::name).orElse(name);
    }

    /**
     * The name of the department that answered for an indicator on a day. Where the catalogue's department was merged away
     * by then, its successor; where it did not exist yet, its predecessor if there was only one. A department that is not
     * in the list keeps the name the catalogue gives it.
     */
    public String owner(Indicator indicator, LocalDate day) {
        return find(indicator.department())
                .flatMap(named -> inForce(named, indicator.code(), day))
                .map(Department::name)
                .orElse(indicator.department());
    }

    private Optional<Department> inForce(Department named, String indicator, LocalDate day) {
        if (named.existed(day)) {
            return Optional.of(named);
        }
        boolean isOver = named.to().filter(day::isAfter).isPresent();
        return isOver ? successor(named, indicator, day) : onlyPredecessor(named, day);
    }

    /** The one that took over just this indicator, else the one that took over the rest. */
    private Optional<Department> successor(Department gone, String indicator, LocalDate day) {
        List<Department> heirs = all.stream()
                .filter(heir -> !heir.equals(gone))
                .filter(heir -> heir.from().map(first -> !day.isBefore(first)).orElse(true))
                .filter(heir -> heir.predecessor(gone.code()).isPresent())
                .toList();
        return heirs.stream()
                .filter(heir -> tookOver(heir, gone).indicators().contains(indicator))
                .findFirst()
                .or(() -> heirs.stream()
                        .filter(heir -> tookOver(heir, gone).indicators().isEmpty())
                        .findFirst())
                .flatMap(heir -> inForce(heir, indicator, day));
    }

    private static Predecessor tookOver(Department heir, Department gone) {
        return heir.predecessor(gone.code()).orElseThrow();
    }

    private Optional<Department> onlyPredecessor(Department later, LocalDate day) {
        List<Department> earlier = later.predecessors().stream()
                .filter(predecessor -> predecessor.indicators().isEmpty())
                .flatMap(predecessor -> byCode(predecessor.department()).stream())
                .filter(department -> department.existed(day))
                .toList();
        return earlier.size() == 1 ? Optional.of(earlier.get(0)) : Optional.empty();
    }

    private static String key(String name) {
        return BLANKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
