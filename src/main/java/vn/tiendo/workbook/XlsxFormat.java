package vn.tiendo.workbook;

/**
 * A cell format of a workbook.
 *
 * @param style its look
 * @param encoding what its font says of the bytes of a text
 * @param date whether its numbers are days
 * @param known whether the workbook describes it; without a look nobody knows whether 0.43 is 43%
 */
record XlsxFormat(CellStyle style, FontEncoding encoding, boolean date, boolean known) {

    static final XlsxFormat PLAIN = new XlsxFormat(CellStyle.PLAIN, FontEncoding.UNICODE, false, true);

    static final XlsxFormat UNKNOWN = new XlsxFormat(CellStyle.PLAIN, FontEncoding.UNICODE, false, false);
}
