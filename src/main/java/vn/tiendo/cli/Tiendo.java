package vn.tiendo.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import vn.tiendo.build.TypedPaths;
import vn.tiendo.view.Messages;

/** The command line: {@code tiendo} alone means {@code tiendo run}. */
public final class Tiendo {

    private static final String NAME = "tiendo";

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
        CommandLine line = line(console, List.of(arguments))
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

    /** Every command by its name, in the order the help lists them; picocli reads one only when it is asked for. */
    private Map<String, Supplier<Object>> commands(Console console) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("run", () -> new RunCommand(console, clock, nanos));
        commands.put("check", () -> new CheckCommand(console, clock, nanos));
        commands.put("catalogue", () -> new CatalogueCommand(console, clock, nanos));
        commands.put("template", () -> new TemplateCommand(console, clock, nanos));
        commands.put("approve", () -> new ApproveCommand(console, clock));
        commands.put("watch", () -> new WatchCommand(console, clock, nanos));
        commands.put("doctor", () -> new DoctorCommand(console));
        commands.put("mail", () -> new MailCommand(console, clock, nanos));
        commands.put("report", () -> new ReportCommand(console, clock, nanos));
        return commands;
    }

    /**
     * The command line that understands the arguments. Reading what a command's options are takes longer than reading the
     * options, so where the first argument names a command the others are left out.
     */
    private CommandLine line(Console console, List<String> arguments) {
        Map<String, Supplier<Object>> commands = commands(console);
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        Optional<Supplier<Object>> asked = Optional.ofNullable(commands.get(first));
        if (asked.isPresent()) {
            return new CommandLine(CommandSpec.create())
                    .setCommandName(NAME)
                    .addSubcommand(first, asked.get().get());
        }
        CommandLine line = new CommandLine(new RunCommand(console, clock, nanos)).setCommandName(NAME);
        commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
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
