package vn.tiendo.view;

import java.util.List;
import vn.tiendo.model.Finding;

/**
 * A finding in words.
 *
 * @param message what is the matter and what to do
 * @param expected what should stand there
 */
public record FindingText(String message, String expected) {

    /**
     * The words of a finding. The pattern's arguments are those of the finding, in its order; where the first one names a
     * case that has a sentence of its own ({@code finding.too-large.case.cells}), that is taken.
     */
    public static FindingText of(Finding finding, Messages messages) {
        List<String> arguments = finding.arguments();
        String key = "finding." + finding.code().code();
        String ofCase = key + ".case." + (arguments.isEmpty() ? "" : arguments.get(0));
        return new FindingText(
                messages.text(messages.has(ofCase) ? ofCase : key, arguments.toArray()),
                messages.text(key + ".expected", arguments.toArray()));
    }
}
