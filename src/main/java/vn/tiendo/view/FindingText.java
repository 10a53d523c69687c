package vn.tiendo.view;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import vn.tiendo.model.Argument;
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
        List<String> arguments = finding.arguments().stream()
                .map(argument -> word(argument, messages))
                .toList();
        String key = "finding." + finding.code().code();
        String ofCase = key + ".case." + (arguments.isEmpty() ? "" : arguments.get(0));
        return new FindingText(
                messages.text(messages.has(ofCase) ? ofCase : key, arguments.toArray()),
                messages.text(key + ".expected", arguments.toArray()));
    }

    private static String word(Argument argument, Messages messages) {
        if (argument instanceof Argument.Quantity quantity) {
            return quantity(quantity, formats(messages));
        }
        if (argument instanceof Argument.Subject subject) {
            return subject(subject, messages);
        }
        return argument.plain();
    }

    private static String quantity(Argument.Quantity quantity, Formats formats) {
        BigDecimal value = quantity.value();
        String number = formats.withUnit(formats.number(value, Math.max(0, value.scale())), quantity.unit());
        return quantity.cell().isEmpty() ? number : number + " (" + quantity.cell() + ")";
    }

    private static String subject(Argument.Subject subject, Messages messages) {
        String name = NationalNames.of(
                messages.isVietnamese() ? subject.nameVi() : subject.nameEn(), subject.place(), messages);
        String place = subject.place().isEmpty() ? "" : ", " + place(subject.place(), messages);
        PeriodNames periods = new PeriodNames(messages, formats(messages));
        return name
                + place
                + subject.period().map(period -> ", " + periods.name(period)).orElse("");
    }

    /** Places keep their names; the country as a whole is no name. */
    private static String place(String name, Messages messages) {
        String country = "area.country";
        return name.equals(Messages.of(Messages.VIETNAMESE).text(country)) ? messages.text(country) : name;
    }

    /** No sentence of a finding tells a time of day, so that any zone will do. */
    private static Formats formats(Messages messages) {
        return Formats.of(messages, ZoneOffset.UTC);
    }
}
