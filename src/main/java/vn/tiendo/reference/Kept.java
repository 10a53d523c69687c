package vn.tiendo.reference;

import java.util.List;
import vn.tiendo.model.Finding;

/**
 * What stood in a table that the program keeps and people may edit.
 *
 * @param lines what its lines say
 * @param findings lines that say nothing, since somebody broke them; a table with such is left as it is until it is mended
 */
public record Kept<T>(List<T> lines, List<Finding> findings) {

    public Kept {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** Whether it may be written again without losing what stands in it. */
    public boolean isWhole() {
        return findings.isEmpty();
    }
}
