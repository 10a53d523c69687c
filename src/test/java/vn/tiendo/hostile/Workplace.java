package vn.tiendo.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.cli.Tiendo;

/** A person's input and output folder, and the program in this process, each command a minute after the one before. */
final class Workplace {

    private final Path folder;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private int minute;

    Workplace(Path folder) {
        this.folder = folder;
    }

    Path input() throws IOException {
        return Files.createDirectories(folder.resolve("in"));
    }

    Path output() {
        return folder.resolve("out");
    }

    void book(String name, String content) throws IOException {
        Files.writeString(input().resolve(name), content);
    }

    /** The exit code of a command on these folders. */
    int tiendo(String command, String... more) throws IOException {
        List<String> all = new ArrayList<>(List.of(command, "--input=" + input(), "--output=" + output()));
        all.addAll(List.of(more));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(ProgramAtNoon.NOON.plusSeconds(60L * minute++), ZoneOffset.UTC);
        return new Tiendo(out, out, clock, System::nanoTime).execute(all.toArray(String[]::new));
    }

    /** Everything that all commands so far have printed. */
    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
