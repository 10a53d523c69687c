package vn.tiendo.reference;

import java.util.Set;
import vn.tiendo.model.Sector;

/**
 * What a section heading says about the rows under it.
 *
 * @param heading whether it is a heading and nothing else
 * @param sectors sectors it names; empty for a general heading
 * @param kinds kinds of heading under which short wordings count
 */
public record HeadingMeaning(boolean heading, Set<Sector> sectors, Set<String> kinds) {

    /** The words are no section heading. */
    public static final HeadingMeaning NONE = new HeadingMeaning(false, Set.of(), Set.of());

    public HeadingMeaning {
        sectors = Set.copyOf(sectors);
        kinds = Set.copyOf(kinds);
    }
}
