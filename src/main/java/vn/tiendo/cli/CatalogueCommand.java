package vn.tiendo.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiendo.build.FormsBuild;
import vn.tiendo.build.FormsRequest;
import vn.tiendo.view.Messages;

/** {@code tiendo catalogue}: the catalogue in force as a workbook to edit. */
@Command
final class CatalogueCommand implements Callable<Integer> {

    private final Console given;
    private final Clock clock;
    private final LongSupplier nanos;

    @Mixin
    private CommonOptions common = new CommonOptions();

    CatalogueCommand(Console console, Clock clock, LongSupplier nanos) {
        this.given = console;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public Integer call() throws Exception {
        FormsRequest request = new FormsRequest(
                common.input(), common.output(), common.locale(common.configuration()), clock.instant(), nanos);
        Console console = given.in(Messages.of(request.language()));
        return new FormsReport(console)
                .end(new FormsBuild().catalogue(request), "cli.catalogue")
                .number();
    }
}
