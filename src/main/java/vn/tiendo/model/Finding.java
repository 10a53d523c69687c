package vn.tiendo.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Something a person should know about the input, with its address. It carries no sentence: the words for its code live
 * in the message bundles, so that every stage speaks both languages.
 *
 * @param code what it is
 * @param severity how much it matters, usually the code's own
 * @param file path relative to the input folder, empty where it concerns no single file
 * @param sheet sheet name, or empty
 * @param cell {@code E9}, a range {@code E9:E20}, or empty
 * @param found what stands there, as typed, untrusted
 * @param arguments further values for the sentence, in the order in which the bundle's pattern names them
 */
public record Finding(
        FindingCode code,
        Severity severity,
        String file,
        String sheet,
        String cell,
        String found,
        List<Argument> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding on one cell. */
    public static Finding at(FindingCode code, Origin origin, String found, String... arguments) {
        return new Finding(
                code,
                code.severity(),
                origin.file(),
                origin.sheet(),
                origin.cell().toString(),
                found,
                texts(arguments));
    }

    /** A finding on a sheet, or on a range of its cells. */
    public static Finding onSheet(
            FindingCode code, String file, String sheet, String cells, String found, String... arguments) {
        return new Finding(code, code.severity(), file, sheet, cells, found, texts(arguments));
    }

    /** A finding on a whole file. */
    public static Finding onFile(FindingCode code, String file, String found, String... arguments) {
        return new Finding(code, code.severity(), file, "", "", found, texts(arguments));
    }

    /** A finding on the run as a whole. */
    public static Finding onRun(FindingCode code, String... arguments) {
        return new Finding(code, code.severity(), "", "", "", "", texts(arguments));
    }

    private static List<Argument> texts(String... arguments) {
        return Arrays.stream(arguments).<Argument>map(Argument.Text::new).toList();
    }

    /** The same finding with further values for its sentence. */
    public Finding with(Argument... further) {
        List<Argument> all = new ArrayList<>(arguments);
        all.addAll(List.of(further));
        return new Finding(code, severity, file, sheet, cell, found, all);
    }
}
