package vn.tiendo.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.model.Argument;
import vn.tiendo.model.FindingCode;

/**
 * Ends the reading of a file. It is unchecked so that it passes through the parsers between the place that finds the
 * reason and {@link WorkbookReader}, the one place that turns it into a finding.
 */
final class Refusal extends RuntimeException {

    private final FindingCode code;
    private final List<Argument> arguments;

    Refusal(FindingCode code, String... arguments) {
        this(code, Arrays.stream(arguments).<Argument>map(Argument.Text::new).toList());
    }

    private Refusal(FindingCode code, List<Argument> arguments) {
        super(code.code() + " " + arguments);
        this.code = code;
        this.arguments = arguments;
    }

    /** A limit by its name and size. */
    static Refusal limit(String name, long size) {
        Argument number = Argument.Quantity.of(BigDecimal.valueOf(size), 0, "");
        return new Refusal(FindingCode.TOO_LARGE, List.of(new Argument.Text(name), number));
    }

    FindingCode code() {
        return code;
    }

    Argument[] arguments() {
        return arguments.toArray(new Argument[0]);
    }
}
