package vn.tiendo.view;

import java.util.List;

/**
 * What an earlier message said and no longer holds.
 *
 * @param text which message is corrected
 * @param headings headings of the four columns
 * @param changes every number that changed
 */
public record MailCorrection(String text, List<String> headings, List<MailChange> changes) {

    public MailCorrection {
        headings = List.copyOf(headings);
        changes = List.copyOf(changes);
    }
}
