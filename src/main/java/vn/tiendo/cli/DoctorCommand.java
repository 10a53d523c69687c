package vn.tiendo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tiendo.build.Check;
import vn.tiendo.build.Checkup;
import vn.tiendo.view.Messages;

/** {@code tiendo doctor}: whether this computer and these folders can do with a run. */
@Command
final class DoctorCommand implements Callable<Integer> {

    private final Console given;

    @Mixin
    private CommonOptions common = new CommonOptions();

    DoctorCommand(Console console) {
        this.given = console;
    }

    /** 0 where all is well, 1 with a warning, 5 where a run would fail. */
    @Override
    public Integer call() throws Exception {
        Console console = given.in(Messages.of(common.locale(common.configuration())));
        List<Check> checks = Checkup.of(common.inputAsGiven(), common.output());
        checks.forEach(check -> tell(console, check));
        return code(checks).number();
    }

    private static void tell(Console console, Check check) {
        String state = console.messages().text("doctor.state." + check.state().code());
        String sentence = console.messages()
                .text("doctor." + check.key(), check.arguments().toArray());
        console.line(state + "  " + sentence);
    }

    private static ExitCode code(List<Check> checks) {
        if (checks.stream().anyMatch(check -> check.state() == Check.State.BAD)) {
            return ExitCode.INTERNAL_FAILURE;
        }
        boolean warning = checks.stream().anyMatch(check -> check.state() == Check.State.WARNING);
        return warning ? ExitCode.DONE_WITH_FINDINGS : ExitCode.DONE;
    }
}
