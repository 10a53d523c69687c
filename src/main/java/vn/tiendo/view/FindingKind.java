package vn.tiendo.view;

import java.util.List;

/**
 * All findings of one kind.
 *
 * @param code stable code
 * @param title what the kind is, in plain words
 * @param count how many, finished
 * @param advice what to do, may be empty
 * @param lines the first of them
 * @param more how many others the table of findings has, as a sentence; empty where all are here
 */
public record FindingKind(
        String code, String title, String count, String advice, List<FindingLine> lines, String more) {

    public FindingKind {
        lines = List.copyOf(lines);
    }
}
