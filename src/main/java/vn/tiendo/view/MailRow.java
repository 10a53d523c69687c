package vn.tiendo.view;

import java.util.List;

/**
 * One indicator of a department.
 *
 * @param name the indicator, with its price basis where that distinguishes it
 * @param value value of the period
 * @param growth against the same period last year
 * @param plan against the annual plan, with the authority that set it
 * @param verdict what can be said
 * @param lines what the rest of the year needs, other authorities, cause and measure; one sentence each
 */
public record MailRow(
        String name, MailCell value, MailCell growth, MailCell plan, VerdictMark verdict, List<String> lines) {

    public MailRow {
        lines = List.copyOf(lines);
    }
}
