package vn.tiendo.model;

/**
 * One file of the input folder as this run met it.
 *
 * @param name path relative to the input folder, with {@code /}
 * @param sha256 of its bytes, lower-case hex
 * @param bytes its size
 * @param outcome what became of it
 * @param sheets sheets read
 * @param figures figures understood
 * @param sample whether it belongs to the sample set
 */
public record InputFile(
        String name, String sha256, long bytes, Outcome outcome, int sheets, long figures, boolean sample) {

    /** What became of a file. */
    public enum Outcome {
        READ,
        /** Opened, but nothing in it was understood: no figure, no task, no explanation. */
        NO_FIGURES,
        REFUSED
    }
}
