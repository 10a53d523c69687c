package vn.tiendo.view;

/**
 * One finding.
 *
 * @param place file › sheet › cell
 * @param sentence what it is
 * @param found what stands there, as typed, may be empty
 */
public record FindingLine(String place, String sentence, String found) {}
