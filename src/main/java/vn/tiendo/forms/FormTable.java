package vn.tiendo.forms;

import java.util.List;

/**
 * A sheet to fill in.
 *
 * @param sheet name of the sheet
 * @param title heading of the sheet
 * @param how lines that say how to fill it in
 * @param columns its columns, left to right
 * @param rows what is filled in already, cell by cell
 * @param spare number of empty rows ready to be filled in
 * @param mark what the program has to know again of the form as a whole, written where nobody sees it; or empty
 */
record FormTable(
        String sheet,
        String title,
        List<String> how,
        List<FormColumn> columns,
        List<List<String>> rows,
        int spare,
        String mark) {

    FormTable {
        how = List.copyOf(how);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
