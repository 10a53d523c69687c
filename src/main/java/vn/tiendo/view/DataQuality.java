package vn.tiendo.view;

import java.util.List;

/**
 * What was read, what was not, and what does not add up.
 *
 * @param summary one sentence
 * @param groups findings, gravest first
 * @param files what became of every file
 */
public record DataQuality(String summary, List<FindingGroup> groups, DataTable files) {

    public DataQuality {
        groups = List.copyOf(groups);
    }
}
