package vn.tiendo.model;

/**
 * A text that a workbook gives beside a row's figures.
 *
 * @param heading header of the column it stands in, as printed ("Ghi chú", "Nguyên nhân", "Đơn vị chủ trì")
 * @param text the words, untrusted
 */
public record RowNote(String heading, String text) {}
