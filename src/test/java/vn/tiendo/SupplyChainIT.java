package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is in the jar is known, licensed for use, and not among the versions with known holes. */
class SupplyChainIT {

    private static final Set<String> LICENCES = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "GPL-2.0-with-classpath-exception",
            "SIL OPEN FONT LICENSE Version 1.1");

    private static final Map<String, String> FLOORS = Map.of(
            "org.apache.poi:poi", "5.4.0",
            "org.apache.poi:poi-ooxml", "5.4.0",
            "org.eclipse.angus:jakarta.mail", "2.0.4",
            "org.apache.commons:commons-lang3", "3.18.0");

    private static List<Map<String, Object>> components = List.of();

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void read() throws IOException {
        // JSON is YAML too.
        Object bill = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("target/tiendo-sbom.json"), StandardCharsets.UTF_8));
        components = (List<Map<String, Object>>) ((Map<String, Object>) bill).get("components");
    }

    @Test
    void everyComponentHasAPinnedVersionAndAChecksum() {
        assertThat(components).hasSizeGreaterThan(25);
        assertThat(components).allSatisfy(component -> {
            assertThat(String.valueOf(component.get("version")))
                    .matches("\\d[\\w.-]*")
                    .doesNotContain("SNAPSHOT");
            assertThat(component.get("hashes")).isInstanceOf(List.class);
        });
    }

    @Test
    void everyLicenceIsOneThatTheReadmeNames() {
        Set<String> found = new TreeSet<>();
        for (Map<String, Object> component : components) {
            List<?> licences = (List<?>) component.getOrDefault("licenses", List.of());
            assertThat(licences).as(component.toString()).isNotEmpty();
            for (Object licence : licences) {
                Map<?, ?> named = (Map<?, ?>) ((Map<?, ?>) licence).get("license");
                found.add(String.valueOf(named.containsKey("id") ? named.get("id") : named.get("name")));
            }
        }
        assertThat(LICENCES).containsAll(found);
    }

    @Test
    void nothingIsOlderThanItsKnownHoles() {
        Map<String, String> versions = new TreeMap<>();
        components.forEach(component -> versions.put(
                component.get("group") + ":" + component.get("name"), String.valueOf(component.get("version"))));
        FLOORS.forEach((name, floor) -> assertThat(number(versions.getOrDefault(name, "0.0.0")))
                .as(name)
                .isGreaterThanOrEqualTo(number(floor)));
        assertThat(versions).doesNotContainKey("org.apache.logging.log4j:log4j-core");
    }

    private static long number(String version) {
        long number = 0;
        for (String part : version.split("\\.")) {
            number = number * 10_000 + Long.parseLong(part);
        }
        return number;
    }
}
