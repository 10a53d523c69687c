package vn.tiendo.workbook;

import java.util.List;
import vn.tiendo.model.FindingCode;

/**
 * Ends the reading of a file. It is unchecked so that it passes through the parsers between the place that finds the
 * reason and {@link WorkbookReader}, the one place that turns it into a finding.
 */
final class Refusal extends RuntimeException {

    private final FindingCode code;
    private final List<String> arguments;

    Refusal(FindingCode code, String... arguments) {
        super(code.code() + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    FindingCode code() {
        return code;
    }

    String[] arguments() {
        return arguments.toArray(new String[0]);
    }
}
