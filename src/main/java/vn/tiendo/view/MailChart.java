package vn.tiendo.view;

/**
 * A chart that goes to a department.
 *
 * @param name name of its file, without extension
 * @param headline what it shows, for those who do not see it
 */
public record MailChart(String name, String headline) {}
