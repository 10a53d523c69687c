package vn.tiendo.workbook;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Counts what one file has asked for so far, and refuses it where it passes a limit. */
final class ReadingBudget {

    /** Cells between two looks at the clock, less one; all bits of a number, for division would cost more than the rest. */
    private static final int BETWEEN_LOOKS = (1 << 12) - 1;

    private final ReadingLimits limits;
    private final LongSupplier nanos;
    private final long deadline;
    private long unpacked;
    private long characters;
    private long shownCharacters;
    private long cells;
    private int merges;

    private final Duration time;
    private final long runDeadline;

    /**
     * What one file may ask for.
     *
     * @param nanos a steady counter of nanoseconds
     * @param runDeadline value of the counter after which nothing more is read in this run
     */
    ReadingBudget(ReadingLimits limits, long fileBytes, LongSupplier nanos, long runDeadline) {
        this.limits = limits;
        this.nanos = nanos;
        this.time = limits.timeFor(fileBytes);
        this.deadline = nanos.getAsLong() + time.toNanos();
        this.runDeadline = runDeadline;
        time();
        require(fileBytes, limits.fileBytes(), "file-bytes");
    }

    ReadingLimits limits() {
        return limits;
    }

    /** Counts bytes as they come out of a package; {@code ofPart} is the size of the part so far. */
    void unpacked(long bytes, long ofPart) {
        unpacked += bytes;
        require(ofPart, limits.partBytes(), "part-bytes");
        require(unpacked, limits.unpackedBytes(), "unpacked-bytes");
        time();
    }

    void entries(int number) {
        require(number, limits.entries(), "entries");
    }

    void sheets(int number) {
        require(number, limits.sheets(), "sheets");
    }

    /** Starts the counts that hold for one sheet. */
    void nextSheet() {
        cells = 0;
        merges = 0;
    }

    void cell() {
        cells++;
        if ((cells & BETWEEN_LOOKS) == 0) {
            require(cells, limits.cells(), "cells");
            time();
        }
    }

    void merge() {
        merges++;
        require(merges, limits.merges(), "merges");
        if ((merges & BETWEEN_LOOKS) == 0) {
            time();
        }
    }

    void characters(int number) {
        characters += number;
        require(characters, limits.characters(), "characters");
    }

    /** Counts the text of a cell; few texts may be shown by millions of cells. */
    void shown(int number) {
        shownCharacters += number;
        require(shownCharacters, limits.shownCharacters(), "shown-characters");
    }

    void time() {
        long now = nanos.getAsLong();
        if (now - deadline > 0) {
            throw late("time", time);
        }
        if (now - runDeadline > 0) {
            throw late("run-time", limits.runTime());
        }
    }

    private static Refusal late(String limit, Duration time) {
        return Refusal.limit(limit, time.toSeconds());
    }

    void require(long used, long limit, String name) {
        if (used > limit) {
            throw Refusal.limit(name, name.endsWith("bytes") ? limit / ReadingLimits.MEBIBYTE : limit);
        }
    }
}
