package vn.tiendo.view;

import java.util.List;
import vn.tiendo.model.Severity;

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

    /** Notes stay folded; what a person should look at is open. */
    public boolean isOpen() {
        return !severity.equals(Severity.NOTE.code());
    }
}
