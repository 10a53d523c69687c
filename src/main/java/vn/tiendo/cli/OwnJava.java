package vn.tiendo.cli;

import java.nio.file.Path;
import java.util.List;

/** This program once more, in a process of its own. */
final class OwnJava {

    private OwnJava() {}

    /**
     * The command that starts it, without its arguments. A run is short: the simplest collector and compiler serve it best
     * and take the least of a small server.
     *
     * @param memory bound of its heap, as Java writes it
     */
    static List<String> command(String memory) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
    }
}
