package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sheet on its way to the XML parser, with all plain rows taken out: of a large sheet hardly more than its frame is
 * left, and the frame is as well-formed as the whole is. What is left comes in order, for a row is taken out only when the
 * parser asks for more, and so has done with all before it.
 */
final class PlainRows extends BlockInput {

    private static final byte[] BEGIN = "<sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROW = "<row".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROW_END = "</row>".getBytes(StandardCharsets.US_ASCII);

    /** Comments may hold what looks like rows, and what stands inside these elements is not read. */
    private static final List<String> OUT_OF_THE_ORDINARY = List.of("<!", "extLst", "AlternateContent");

    private static final Pattern EXCELS_OWN = Pattern.compile("<worksheet [^<>]*xmlns:" + PlainRow.EXCELS_OWN + "=\"");

    private static final Pattern OTHER_ENCODING =
            Pattern.compile("^\\P{Print}*<\\?xml [^>]*encoding\\s*=\\s*[\"'](?!(?i:utf-8)[\"'])");

    private static final int USUAL_ROOM = 1 << 16;

    /** Longer rows are left to the parser, with all that follows. */
    private static final int MOST_ROOM = 1 << 20;

    private final InputStream whole;
    private final XlsxRows rows;
    private final XlsxCell cell = new XlsxCell();
    private PlainRow row = new PlainRow(false, false);

    /** What is there and has not gone yet lies between start and end; up to the end of its share it is the parser's. */
    private byte[] bytes = new byte[USUAL_ROOM + PlainBytes.LOOKAHEAD];

    private int start;
    private int share;
    private int end;
    private boolean begun;
    private boolean over;

    /**
     * A sheet of which nothing is read yet.
     *
     * @param rows takes the plain rows
     */
    PlainRows(InputStream whole, XlsxRows rows) {
        this.whole = whole;
        this.rows = rows;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (start == share) {
            if (!goOn()) {
                return -1;
            }
        }
        int count = Math.min(length, share - start);
        System.arraycopy(bytes, start, into, offset, count);
        start += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }

    /** Finds the next share of the parser; false at the end. */
    private boolean goOn() throws IOException {
        if (!begun) {
            begin();
            return true;
        }
        if (!over) {
            takeRows();
            return true;
        }
        boolean more = fill();
        share = end;
        return more;
    }

    /** The parser reads what stands before the rows; where that is out of the ordinary, all. */
    private void begin() throws IOException {
        begun = true;
        boolean more = true;
        while (more && end < USUAL_ROOM) {
            more = fill();
        }
        int place = indexOf(BEGIN);
        String head = new String(bytes, 0, Math.max(place, 0), StandardCharsets.ISO_8859_1);
        over = place < 0 || OUT_OF_THE_ORDINARY.stream().anyMatch(head::contains);
        share = over ? end : place + BEGIN.length;
        row = new PlainRow(
                EXCELS_OWN.matcher(head).find(), !OTHER_ENCODING.matcher(head).find());
    }

    private int indexOf(byte[] word) {
        int place = 0;
        while (place + word.length <= end && !standsAt(place, word)) {
            place++;
        }
        return place + word.length <= end ? place : -1;
    }

    private boolean standsAt(int place, byte[] word) {
        return Arrays.equals(bytes, place, place + word.length, word, 0, word.length);
    }

    private void takeRows() throws IOException {
        boolean plain = true;
        while (plain) {
            passBlanks();
            plain = row.read(bytes, start);
            if (plain) {
                row.handTo(rows, cell);
                start = row.end();
            } else if (row.end() + PlainBytes.LOOKAHEAD > end) {
                plain = fill();
            }
        }
        leaveRow();
    }

    private void passBlanks() {
        while (bytes[start] == ' ' || bytes[start] == '\n' || bytes[start] == '\r' || bytes[start] == '\t') {
            start++;
        }
    }

    /** The parser gets the row at hand; what is no row, or has no end that can be told, with all that follows. */
    private void leaveRow() throws IOException {
        int rest = standsAt(start, ROW) ? restOfRow() : -1;
        over = rest < 0;
        share = over ? end : end - rest;
    }

    /** How many bytes there are behind the row at hand; −1 where its end cannot be told. */
    private int restOfRow() throws IOException {
        int passed = 0;
        while (start + passed + ROW_END.length <= end || fill()) {
            int place = start + passed;
            if (bytes[place] == '<' && standsAt(place, ROW_END)) {
                return end - place - ROW_END.length;
            }
            if (bytes[place] == '<' && (bytes[place + 1] == '!' || bytes[place + 1] == '?')) {
                return -1;
            }
            passed++;
        }
        return -1;
    }

    /** Reads on behind what is there; false at the end, and where there is no room for more. */
    private boolean fill() throws IOException {
        System.arraycopy(bytes, start, bytes, 0, end - start);
        end -= start;
        start = 0;
        int room = bytes.length - PlainBytes.LOOKAHEAD;
        if (end == room && room < MOST_ROOM) {
            bytes = Arrays.copyOf(bytes, 2 * room + PlainBytes.LOOKAHEAD);
            room *= 2;
        }
        int count = end < room ? whole.read(bytes, end, room - end) : -1;
        end += Math.max(count, 0);
        Arrays.fill(bytes, end, end + PlainBytes.LOOKAHEAD, (byte) 0);
        return count > 0;
    }
}
