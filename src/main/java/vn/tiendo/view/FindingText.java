package vn.tiendo.view;

import vn.tiendo.model.Finding;

/**
 * A finding in words.
 *
 * @param message what is the matter and what to do
 * @param expected what should stand there, may be empty
 */
public record FindingText(String message, String expected) {

    public static FindingText of(Finding finding, Messages messages) {
        Object[] arguments = finding.arguments().toArray();
        String key = "finding." + finding.code().code();
        String expected = key + ".expected";
        return new FindingText(
                messages.text(key, arguments), messages.has(expected) ? messages.text(expected, arguments) : "");
    }
}
