package vn.tiendo.hostile;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a sheet as it was before a mutation, to say which cells the mutation lies in. */
record SheetXml(String sheet, String xml) {

    private static final Pattern CELL =
            Pattern.compile("<c [^>]*?r=\"([A-Z]+\\d+)\"[^>]*?(/>|>.*?</c>)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<row\\b[^>]*>");
    private static final Pattern NUMBER =
            Pattern.compile("<c r=\"[A-Z]+\\d+\"(?: s=\"\\d+\")?(?: t=\"n\")?><v>([^<]*)</v></c>");

    static SheetXml of(String sheet, byte[] part) {
        return new SheetXml(sheet, new String(part, StandardCharsets.ISO_8859_1));
    }

    /** Places of the cells that the mutation lies in or beside. */
    Set<String> touched(Mutation mutation) {
        Set<String> touched = new HashSet<>();
        Matcher cells = CELL.matcher(xml);
        while (cells.find()) {
            if (mutation.touches(cells.start(), cells.end())) {
                touched.add(sheet + "!" + cells.group(1));
            }
        }
        return touched;
    }

    /** Whether it cannot have moved the bounds of its cell or row, so that no other cell may be lost by it. */
    boolean keepsBounds(Mutation mutation) {
        return CELL.matcher(xml)
                        .results()
                        .anyMatch(cell -> mutation.from() > cell.start() && mutation.to() < cell.end())
                || touchesRow(mutation);
    }

    private boolean touchesRow(Mutation mutation) {
        return ROW.matcher(xml).results().anyMatch(tag -> mutation.touches(tag.start(), tag.end()));
    }

    /** Whether nothing but the digits of one stored number was changed. */
    boolean changesOneNumberOnly(Mutation mutation) {
        for (MatchResult number : NUMBER.matcher(xml).results().toList()) {
            if (mutation.from() >= number.start(1) && mutation.to() <= number.end(1)) {
                return true;
            }
        }
        return false;
    }
}
