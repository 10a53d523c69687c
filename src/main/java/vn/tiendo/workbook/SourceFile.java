package vn.tiendo.workbook;

import java.nio.file.Path;

/**
 * A file that may be a workbook.
 *
 * @param name path relative to the input folder, with {@code /}; it names the file in every figure and finding
 * @param path where the bytes are
 */
public record SourceFile(String name, Path path) {}
