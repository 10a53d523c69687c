package vn.tiendo.cli;

import java.nio.file.Path;
import java.util.List;

/** This program once more, in a process of its own. */
final class OwnJava {

    private OwnJava() {}

    /**
     * The command that starts it, without its arguments. A run is short: the simplest collector and the quick compiler
     * alone serve it best. On the sample set they halve its computing time, from 12.7 to 5.6 seconds.
     *
     * @param memory bound of its heap, as Java writes it
     */
    static List<String> command(String memory) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
    }
}
