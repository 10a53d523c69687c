package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells people to type works as written. */
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    private static List<String> commands(String beginning) throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        return BLOCK.matcher(readme)
                .results()
                .map(MatchResult::group)
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("\\s+#.*", "").strip())
                .filter(line -> line.startsWith(beginning))
                .toList();
    }

    @Test
    void everyCommandOfTheJarEndsWell(@TempDir Path output) throws IOException, InterruptedException {
        List<String> commands = commands("java -jar target/tiendo.jar");
        assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
        for (String command : commands) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
            words.replaceAll(word -> word.equals("output") ? output.toString() : word);
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(output.resolve("printed.txt").toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(command).isTrue();
            // Nothing is mailed of samples and drafts, nor sent without a server: that is said, and nothing else
            // happens.
            Integer[] expected = words.contains("mail") ? new Integer[] {2, 3} : new Integer[] {0, 1};
            assertThat(process.exitValue())
                    .as(command + "\n" + Files.readString(output.resolve("printed.txt")))
                    .isIn((Object[]) expected);
        }
    }

    @Test
    void theTwoCommandsOfTheTopAreOnesThatThePomKnows() throws IOException {
        assertThat(commands("mvn")).startsWith("mvn -q -Prun package", "mvn verify");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<id>run</id>", "maven-failsafe-plugin");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B -ntp verify");
    }

    @Test
    void theFirstCommandMakesTheDashboardWhereNothingWasBuiltYet(@TempDir Path clone)
            throws IOException, InterruptedException {
        for (String part : List.of("pom.xml", "README.md", "src", "templates", "input")) {
            copy(Path.of(part), clone.resolve(part));
        }
        Path printed = clone.resolve("printed.txt");
        Process maven = new ProcessBuilder(commands("mvn").get(0).split(" "))
                .directory(clone.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(maven.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(maven.exitValue()).as(Files.readString(printed)).isZero();
        assertThat(clone.resolve("output/dashboard.html")).exists();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
