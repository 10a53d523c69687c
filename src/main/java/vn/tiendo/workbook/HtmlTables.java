package vn.tiendo.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Lays the tables of a page out on a grid while it is walked through, without recursion. A table inside a cell of another
 * table (pages are laid out so) is a table of its own below it.
 */
final class HtmlTables implements NodeVisitor {

    private final GridBuilder grid;
    private final ReadingBudget budget;
    private final SheetFindings faults;
    private final Deque<HtmlPlaces> tables = new ArrayDeque<>();
    private final Deque<HtmlCell> cells = new ArrayDeque<>();
    private final HtmlCell outside = HtmlCell.outside();
    private int nextRow;

    HtmlTables(GridBuilder grid, ReadingBudget budget, SheetFindings faults) {
        this.grid = grid;
        this.budget = budget;
        this.faults = faults;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            current().append(text.getWholeText(), font(text));
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    /** The font that the nearest element around a text names, up to its cell. */
    private static String font(TextNode text) {
        Node around = text.parent();
        while (around instanceof Element element && !element.normalName().equals("table")) {
            String font = HtmlCell.fontOf(element);
            if (!font.isEmpty()) {
                return font;
            }
            around = element.parent();
        }
        return "";
    }

    private HtmlCell current() {
        return cells.isEmpty() ? outside : cells.peek();
    }

    private void begin(Element element) {
        switch (element.normalName()) {
            case "br" -> current().lineEnd();
            case "table" -> {
                flushOutside();
                tables.push(new HtmlPlaces());
            }
            case "tr" -> {
                budget.time();
                if (isHidden(element) && nextRow < A1.ROWS) {
                    grid.hideRow(nextRow);
                }
                nextRow++;
            }
            case "col" -> column(element);
            case "td", "th" -> cells.push(new HtmlCell(element));
            case "p", "div", "h1", "h2", "h3", "h4", "li" -> {
                if (cells.isEmpty()) {
                    flushOutside();
                } else {
                    current().lineEnd();
                }
            }
            case "b", "strong" -> current().bold();
            default -> {}
        }
    }

    private void column(Element element) {
        int first = tables.isEmpty() ? 0 : tables.peek().declared();
        int last = Math.min(A1.COLUMNS, first + HtmlCell.span(element.attr("span"))) - 1;
        if (isHidden(element) && first <= last) {
            grid.hideColumns(first, last);
        }
        if (!tables.isEmpty()) {
            tables.peek().declare(last + 1);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "td", "th" -> {
                if (!cells.isEmpty()) {
                    put(cells.pop());
                }
            }
            case "table" -> tables.poll();
            case "body", "p", "div", "h1", "h2", "h3", "h4", "li" -> {
                if (cells.isEmpty()) {
                    flushOutside();
                }
            }
            default -> {}
        }
    }

    private void put(HtmlCell cell) {
        int row = Math.max(0, nextRow - 1);
        HtmlPlaces places = tables.isEmpty() ? new HtmlPlaces() : tables.peek();
        int column = places.place(row, cell.columns(), cell.rows());
        int lastRow = Math.min(row + cell.rows() - 1, A1.ROWS - 1);
        int lastColumn = Math.min(column + cell.columns() - 1, A1.COLUMNS - 1);
        if (!A1.inGrid(row, column)) {
            if (!cell.isBlank()) {
                faults.beyondGrid(cell.text());
            }
            return;
        }
        if (lastRow > row || lastColumn > column) {
            budget.merge();
            grid.merge(new Merge(row, lastRow, column, lastColumn));
        }
        if (!cell.isBlank()) {
            budget.cell();
            cell.store(grid, row, column);
        }
    }

    private void flushOutside() {
        if (!outside.isBlank() && cells.isEmpty() && nextRow < A1.ROWS) {
            outside.store(grid, nextRow, 0);
            nextRow++;
        }
        outside.clear();
    }

    private static boolean isHidden(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }
}
