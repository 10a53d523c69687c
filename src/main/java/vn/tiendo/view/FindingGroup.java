package vn.tiendo.view;

import java.util.List;

/**
 * Findings of one severity.
 *
 * @param severity stable code
 * @param heading in words, with their number
 * @param kinds most frequent first
 */
public record FindingGroup(String severity, String heading, List<FindingKind> kinds) {

    public FindingGroup {
        kinds = List.copyOf(kinds);
    }
}
