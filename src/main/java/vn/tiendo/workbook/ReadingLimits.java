package vn.tiendo.workbook;

import java.time.Duration;

/**
 * How much one file may ask for before it is refused. The limits are absolute: an honest workbook of blanks packs a
 * thousand to one, so that a ratio says nothing. Excel's own grid of 1,048,576 rows by 16,384 columns holds always.
 *
 * @param fileBytes size of the file as it lies there
 * @param partBytes unpacked size of one part of a package
 * @param unpackedBytes unpacked size of all parts that are read
 * @param entries number of parts in a package
 * @param sheets number of sheets
 * @param cells number of cells of one sheet that hold something
 * @param characters number of characters of all texts
 * @param shownCharacters number of characters of all texts, counted again for every cell that shows them
 * @param merges number of merged blocks of one sheet
 * @param time how long any file may take; large files get {@code timePerMebibyte} on top for each MiB
 * @param timePerMebibyte further time for each MiB of the file
 * @param runTime how long all files of a run may take together
 */
public record ReadingLimits(
        long fileBytes,
        long partBytes,
        long unpackedBytes,
        int entries,
        int sheets,
        long cells,
        long characters,
        long shownCharacters,
        int merges,
        Duration time,
        Duration timePerMebibyte,
        Duration runTime) {

    static final long MEBIBYTE = 1L << 20;

    /** Far above every published workbook seen, and low enough for a heap of 256 MB. */
    public static final ReadingLimits STANDARD = new ReadingLimits(
            128 * MEBIBYTE,
            1024 * MEBIBYTE,
            2048 * MEBIBYTE,
            20_000,
            1_000,
            12_000_000,
            32 * MEBIBYTE,
            512 * MEBIBYTE,
            500_000,
            Duration.ofSeconds(30),
            Duration.ofMillis(500),
            Duration.ofMinutes(30));

    /** The time a file of this size may take. */
    Duration timeFor(long bytes) {
        return time.plus(timePerMebibyte.multipliedBy(bytes / MEBIBYTE));
    }
}
