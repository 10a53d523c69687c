package vn.tiendo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A body that answers for indicators.
 *
 * @param code stable ASCII word ({@code finance}), also used in file names
 * @param name its Vietnamese name
 * @param from first day of its existence, where that lies within the time of the data
 * @param to last day of its existence
 * @param predecessors departments whose work it took over on its first day, or later while it existed
 * @param aliases further wordings of its name
 * @param recipients whom its mail goes to
 */
public record Department(
        String code,
        String name,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Predecessor> predecessors,
        List<String> aliases,
        Recipients recipients) {

    public Department {
        predecessors = List.copyOf(predecessors);
        aliases = List.copyOf(aliases);
    }

    /** Whether it existed on that day. */
    public boolean existed(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The predecessor of that code, if it took over its work. */
    public Optional<Predecessor> predecessor(String department) {
        return predecessors.stream()
                .filter(predecessor -> predecessor.department().equals(department))
                .findFirst();
    }
}
