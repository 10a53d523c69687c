package vn.tiendo.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.build.FormsBuild;
import vn.tiendo.build.FormsRequest;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Configuration;
import vn.tiendo.view.Messages;

/** {@code tiendo template}: blank workbooks for departments to fill in. */
@Command
final class TemplateCommand implements Callable<Integer> {

    private final Console given;
    private final Clock clock;
    private final LongSupplier nanos;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(names = "--area")
    private @Nullable String area;

    TemplateCommand(Console console, Clock clock, LongSupplier nanos) {
        this.given = console;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public Integer call() throws Exception {
        Configuration configuration = common.configuration();
        FormsRequest request =
                new FormsRequest(common.input(), common.output(), common.locale(configuration), clock.instant(), nanos);
        Period reported = period.value().orElseGet(() -> next(configuration.zone()));
        Optional<String> place = Optional.ofNullable(area).or(configuration::area);
        Console console = given.in(Messages.of(request.language()));
        return new FormsReport(console)
                .end(new FormsBuild().templates(request, reported, place), "cli.template")
                .number();
    }

    /** The half-year or year that is reported next: until August the first half, then the whole year. */
    private Period next(ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return today.getMonthValue() <= 8 ? Period.half(today.getYear(), 1) : Period.year(today.getYear());
    }
}
