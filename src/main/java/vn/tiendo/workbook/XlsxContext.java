package vn.tiendo.workbook;

/**
 * What every sheet of a workbook shares.
 *
 * @param styles the cell formats
 * @param texts the shared texts
 * @param dateShift days to add to a serial day: 1462 where the workbook counts from 1904
 * @param budget what the file may still ask for
 */
record XlsxContext(XlsxStyles styles, SharedTexts texts, int dateShift, ReadingBudget budget) {}
