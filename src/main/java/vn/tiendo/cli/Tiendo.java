package vn.tiendo.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import vn.tiendo.build.TypedPaths;
import vn.tiendo.view.Messages;

/** The command line: {@code tiendo} alone means {@code tiendo run}. */
public final class Tiendo {

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final LongSupplier nanos;

    /**
     * A program that speaks to the given streams.
     *
     * @param clock says when a run begins
     * @param nanos a steady counter of nanoseconds, for durations
     */
    public Tiendo(PrintStream out, PrintStream err, Clock clock, LongSupplier nanos) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.nanos = nanos;
    }

    /** Runs one command and returns its exit code. */
    public int execute(String... arguments) {
        Messages messages = Messages.of(language(List.of(arguments)));
        Console console = new Console(out, err, messages);
        CommandLine line = new CommandLine(new RunCommand(console, clock, nanos))
                .setCommandName("tiendo")
                .addSubcommand("run", new RunCommand(console, clock, nanos))
                .addSubcommand("check", new CheckCommand(console, clock, nanos))
                .addSubcommand("catalogue", new CatalogueCommand(console, clock, nanos))
                .addSubcommand("template", new TemplateCommand(console, clock, nanos))
                .addSubcommand("approve", new ApproveCommand(console, clock))
                .addSubcommand("watch", new WatchCommand(console, clock, nanos))
                .addSubcommand("doctor", new DoctorCommand(console))
                .addSubcommand("mail", new MailCommand(console, clock, nanos))
                .addSubcommand("report", new ReportCommand(console, clock, nanos))
                .registerConverter(Path.class, TypedPaths::of)
                .setResourceBundle(HelpTexts.of(messages.locale()))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((wrong, given) -> wrongUse(console, wrong))
                .setExecutionExceptionHandler((failure, command, given) ->
                        Failures.tell(failure, console).number());
        return line.execute(arguments);
    }

    /** The help and wrong uses are told in the language asked for, before the options are parsed. */
    private static Locale language(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        boolean english = arguments.contains("--lang=en")
                || (at >= 0
                        && at + 1 < arguments.size()
                        && arguments.get(at + 1).equals("en"));
        return english ? Messages.ENGLISH : Messages.VIETNAMESE;
    }

    private static int wrongUse(Console console, ParameterException wrong) {
        console.problem(console.messages().text("cli.wrong-use", String.valueOf(wrong.getMessage())));
        console.problem(console.messages().text("cli.see-help"));
        return ExitCode.WRONG_USE.number();
    }
}
