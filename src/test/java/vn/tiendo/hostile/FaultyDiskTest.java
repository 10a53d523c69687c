package vn.tiendo.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every single operation of a publication fails once: alone, and with all that follow. */
class FaultyDiskTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> faults() {
        IntFunction<FaultyDisk> once = FaultyDisk::failingOnceAt;
        IntFunction<FaultyDisk> forGood = FaultyDisk::failingFrom;
        return Stream.of(arguments("once", once), arguments("for good", forGood));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whateverFailsOneWholeVersionStands(String name, IntFunction<FaultyDisk> faults) throws IOException {
        int all = operations();
        int told = 0;
        int newVersion = 0;
        for (int n = 1; n <= all; n++) {
            Path output = folder.resolve(name + n);
            Versions.publish(output, 2);
            FaultyDisk disk = faults.apply(n);
            try {
                Versions.publish(disk.place(output), 3);
            } catch (IOException | UncheckedIOException failed) {
                told++;
            }
            int seen = Versions.complete(output);
            assertThat(seen).as("operation %d of %d", n, all).isIn(2, 3);
            newVersion += seen == 3 ? 1 : 0;
            Versions.publish(output, 4);
            Versions.assertHealed(output, 4);
        }
        System.out.printf(
                "faults %s: each of %d operations, %d told, %d with the new version, %d with the old%n",
                name, all, told, newVersion, all - newVersion);
        assertThat(all).isGreaterThan(50);
    }

    private int operations() throws IOException {
        Path output = folder.resolve("sound");
        Versions.publish(output, 2);
        FaultyDisk disk = FaultyDisk.sound();
        Versions.publish(disk.place(output), 3);
        Versions.assertHealed(output, 3);
        return disk.operations();
    }

    @Test
    void aDiskThatFailsBeforeTheFirstVersionLeavesNoPage() throws IOException {
        Path output = Files.createDirectory(folder.resolve("first"));
        for (int n = 1; n <= 20; n++) {
            try {
                Versions.publish(FaultyDisk.failingFrom(n).place(output), 1);
            } catch (IOException | UncheckedIOException told) {
                assertThat(Versions.complete(output)).isZero();
            }
        }
        Versions.publish(output, 2);
        Versions.assertHealed(output, 2);
    }
}
