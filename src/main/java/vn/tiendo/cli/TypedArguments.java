package vn.tiendo.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The arguments as they were typed. Under an ASCII locale Java hands over {@code "Th\uFFFD\uFFFDi"} for "Thái"; Linux keeps
 * the bytes of the command line, and people type UTF-8.
 */
final class TypedArguments {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final char UNREADABLE = '\uFFFD';

    private TypedArguments() {}

    /** The same arguments where they can be read, or where the system does not tell more. */
    static String[] of(String... given) {
        boolean lost = Stream.of(given).anyMatch(argument -> argument.indexOf(UNREADABLE) >= 0);
        return lost ? of(commandLine(), given) : given;
    }

    /** The last arguments of a command line, where they are the given ones but for letters that were lost. */
    static String[] of(byte[] commandLine, String... given) {
        List<String> typed = split(commandLine);
        if (typed.size() < given.length) {
            return given;
        }
        String[] last = typed.subList(typed.size() - given.length, typed.size()).toArray(String[]::new);
        for (int i = 0; i < given.length; i++) {
            if (!lossy(last[i]).equals(given[i])) {
                return given;
            }
        }
        return last;
    }

    /** Whether a process that this one starts would be given the argument whole. */
    static boolean canBeHandedOn(String argument) {
        String system = System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name());
        return Charset.forName(system).newEncoder().canEncode(argument);
    }

    private static byte[] commandLine() {
        try {
            return Files.readAllBytes(COMMAND_LINE);
        } catch (IOException otherSystem) {
            return new byte[0];
        }
    }

    /** Each argument ends with a zero. */
    private static List<String> split(byte[] commandLine) {
        List<String> arguments = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < commandLine.length; at++) {
            if (commandLine[at] == 0) {
                arguments.add(new String(commandLine, from, at - from, StandardCharsets.UTF_8));
                from = at + 1;
            }
        }
        return arguments;
    }

    private static String lossy(String typed) {
        StringBuilder ascii = new StringBuilder();
        for (byte each : typed.getBytes(StandardCharsets.UTF_8)) {
            ascii.append(each < 0 ? UNREADABLE : (char) each);
        }
        return ascii.toString();
    }
}
