package vn.tiendo.build;

import java.util.Optional;
import vn.tiendo.model.Period;

/**
 * Which published run a person means. With neither, the newest of the period that the page in force shows.
 *
 * @param id {@code --run}: name of its folder
 * @param period {@code --period}: the newest run of this period
 */
public record RunChoice(Optional<String> id, Optional<Period> period) {

    /** The newest run of the period in force. */
    public static final RunChoice ANY = new RunChoice(Optional.empty(), Optional.empty());
}
