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
        String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
        assertThat(pom).contains("<id>run</id>", "maven-failsafe-plugin");
        // Maven does what belongs to one phase in the order of the file: the jar first, then the run that starts it.
        assertThat(pom.indexOf("exec-maven-plugin")).isGreaterThan(pom.indexOf("maven-shade-plugin"));
        assertThat(Files.readString(Path.of(".ci/run"))).contains("mvn -B -ntp verify");
    }
}
