package vn.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.publish.WatchStatus;

class WatchTest {

    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void runsOnceForADropAChangeInDepthAndARemoval() throws Exception {
        try (Watching watching = Watching.of(folder, SOON, LONG, "true")) {
            watching.awaitCount("ended", 1);
            put("sub/folder/a.xlsx", "1");
            watching.awaitCount("ended", 2);
            put("sub/folder/a.xlsx", "12");
            watching.awaitCount("ended", 3);
            Files.delete(folder.resolve("in/sub/folder/a.xlsx"));
            watching.awaitCount("ended", 4);
            Thread.sleep(1000);
            assertThat(watching.listener.count("run change")).isEqualTo(4);
        }
    }

    @Test
    void passesOverWhatIsNoWorkbook() throws Exception {
        try (Watching watching = Watching.of(folder, SOON, LONG, "true")) {
            watching.awaitCount("ended", 1);
            for (String name : List.of("~$a.xlsx", ".~lock.a.xlsx#", "a.tmp", ".a.xlsx", "Thumbs.db", "_a.xlsx")) {
                put(name, "1");
            }
            Thread.sleep(1200);
            assertThat(watching.listener.count("run")).isEqualTo(1);
            put("tiendo.yaml", "lang: en");
            watching.awaitCount("ended", 2);
        }
    }

    @Test
    void waitsWhileAFileIsStillGrowing() throws Exception {
        try (Watching watching = Watching.of(folder, Duration.ofMillis(700), LONG, "true")) {
            watching.awaitCount("ended", 1);
            for (int size = 1; size < 8; size++) {
                put("a.xlsx", "x".repeat(size));
                Thread.sleep(250);
                assertThat(watching.listener.count("run")).isEqualTo(1);
            }
            watching.awaitCount("ended", 2);
        }
    }

    @Test
    void whatComesDuringARunIsForTheNext() throws Exception {
        try (Watching watching = Watching.of(folder, SOON, LONG, "sleep", "0.7")) {
            watching.awaitCount("run", 1);
            put("a.xlsx", "1");
            watching.awaitCount("ended", 2);
            Thread.sleep(1000);
            assertThat(watching.listener.count("run")).isEqualTo(2);
        }
    }

    @Test
    void aRunPastItsDeadlineIsKilledWithAllThatItStarted() throws Exception {
        try (Watching watching = Watching.of(folder, SOON, Duration.ofMillis(300), "sh", "-c", "sleep 77.25; true")) {
            watching.awaitCount("ended killed again in 60", 1);
            assertThat(sleepers()).isZero();
        }
    }

    @Test
    void stoppingEndsTheRunAndTheNextWatchTakesItUpAgain() throws Exception {
        Watching watching = Watching.of(folder, SOON, LONG, "sh", "-c", "sleep 77.25; true");
        watching.awaitCount("run", 1);
        watching.await("the run", () -> sleepers() > 0);
        watching.close();
        assertThat(watching.listener.told).endsWith("stopped");
        assertThat(sleepers()).isZero();
        assertThat(folder.resolve("out/watch-status.json")).content().contains("\"state\" : \"stopped\"");
        try (Watching next = Watching.of(folder, SOON, LONG, "true")) {
            next.awaitCount("ended 0", 1);
        }
    }

    @Test
    void theNextWatchRunsOnlyIfSomethingChangedMeanwhile() throws Exception {
        put("a.xlsx", "1");
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/dashboard.html"), "page");
        try (Watching first = Watching.of(folder, SOON, LONG, "true")) {
            first.awaitCount("ended", 1);
        }
        try (Watching second = Watching.of(folder, SOON, LONG, "true")) {
            Thread.sleep(1000);
            assertThat(second.listener.count("run")).isZero();
        }
        put("b.xlsx", "1");
        try (Watching third = Watching.of(folder, SOON, LONG, "true")) {
            third.awaitCount("ended", 1);
        }
    }

    @Test
    void aFailedRunIsTriedAgainAndOneThatFoundTheLockTakenSoon() throws Exception {
        try (Watching watching = Watching.of(folder, SOON, LONG, "sh", "-c", "exit 5")) {
            watching.awaitCount("ended 5 again in 60", 1);
        }
        try (Watching watching = Watching.of(folder, SOON, LONG, "sh", "-c", "exit 4")) {
            watching.awaitCount("run retry", 2);
        }
    }

    @Test
    void aShareThatIsGoneIsWaitedFor() throws Exception {
        try (Watching watching = Watching.of(folder, SOON, LONG, "true")) {
            watching.awaitCount("ended", 1);
            Files.move(folder.resolve("in"), folder.resolve("away"));
            watching.awaitCount("gone", 1);
            Thread.sleep(700);
            assertThat(watching.listener.count("gone")).isEqualTo(1);
            Files.writeString(folder.resolve("away/a.xlsx"), "1");
            Files.move(folder.resolve("away"), folder.resolve("in"));
            watching.awaitCount("back", 1);
            watching.awaitCount("ended", 2);
        }
    }

    @Test
    void aSecondWatchForTheSameOutputGivesWay() throws Exception {
        try (Watching first = Watching.of(folder, SOON, LONG, "true")) {
            first.awaitCount("ended", 1);
            try (Watching second = Watching.of(folder, SOON, LONG, "true")) {
                second.awaitCount("held", 1);
            }
        }
    }

    @Test
    void missedTimesAreMadeUpForOnce() throws Exception {
        Instant friday = Instant.parse("2021-07-02T05:20:00Z");
        WatchStatus.LastRun monday = new WatchStatus.LastRun("cron", friday.minusSeconds(4 * 86_400), friday, 0);
        Files.createDirectories(folder.resolve("out"));
        new WatchStatus("stopped", 0, 0, "", Optional.of(monday), Optional.empty()).write(folder.resolve("out"));
        Optional<Timetable> daily = Timetable.parse("0 6 * * *", ZoneOffset.UTC);
        try (Watching watching = Watching.of(folder, SOON, LONG, daily, Clock.fixed(friday, ZoneOffset.UTC), "true")) {
            watching.awaitCount("ended", 1);
            Thread.sleep(700);
            assertThat(watching.listener.count("run cron")).isEqualTo(1);
            assertThat(folder.resolve("out/watch-status.json"))
                    .content()
                    .contains("\"next\" : \"2021-07-02T06:00:00Z\"");
        }
    }

    private void put(String name, String content) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static long sleepers() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("77.25"))
                        .isPresent())
                .count();
    }
}
