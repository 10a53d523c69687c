package vn.tiendo.hostile;

import java.io.IOException;
import java.nio.file.Path;

/** Publishes one version after the other until it is killed; prints a line before and after each. */
final class EndlessPublisher {

    static final String BEFORE = "writing";

    private EndlessPublisher() {}

    public static void main(String... arguments) throws IOException {
        Path output = Path.of(arguments[0]);
        int version = Integer.parseInt(arguments[1]);
        while (true) {
            version++;
            System.out.println(BEFORE);
            Versions.publish(output, version);
            System.out.println(version);
        }
    }
}
