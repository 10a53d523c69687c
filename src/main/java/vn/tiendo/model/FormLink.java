package vn.tiendo.model;

/**
 * Where a department finds the form on which it explains its targets.
 *
 * @param department its name, as the owner of indicators
 * @param file the form, relative to the output folder, in ASCII
 */
public record FormLink(String department, String file) {}
