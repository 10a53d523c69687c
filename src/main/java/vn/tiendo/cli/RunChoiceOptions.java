package vn.tiendo.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiendo.build.RunChoice;

/** The options of commands that work on a published run. */
final class RunChoiceOptions {

    @Mixin
    private PeriodOption period = new PeriodOption();

    @Option(names = "--run", paramLabel = "ID")
    private @Nullable String run;

    RunChoice choice() throws WrongUse {
        return new RunChoice(Optional.ofNullable(run), period.value());
    }
}
