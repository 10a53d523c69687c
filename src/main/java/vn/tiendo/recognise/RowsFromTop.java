package vn.tiendo.recognise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tiendo.workbook.Ahead;

/**
 * Goes down the rows of a sheet that show something. What those of a long sheet look like is found out on a thread of its
 * own, a little ahead, for one large sheet leaves the other cores idle.
 */
final class RowsFromTop {

    /** A thread is not worth its while below so many rows. */
    private static final int LONG = 20_000;

    private static final int PIECE = 512;

    private RowsFromTop() {}

    static void each(SheetView sheet, Consumer<RowFacts> taker) {
        if (sheet.grid().lastRow() < LONG) {
            look(sheet, taker);
        } else {
            lookAhead(sheet, taker);
        }
    }

    private static void look(SheetView sheet, Consumer<RowFacts> taker) {
        for (int row = sheet.nextRow(0); row >= 0; row = sheet.nextRow(row + 1)) {
            taker.accept(sheet.facts(row));
        }
    }

    private static void lookAhead(SheetView sheet, Consumer<RowFacts> taker) {
        SheetView own = sheet.another();
        try (Ahead<List<RowFacts>> pieces = new Ahead<>("rows", hand -> lookInPieces(own, hand))) {
            for (Optional<List<RowFacts>> next = pieces.take(); next.isPresent(); next = pieces.take()) {
                next.get().forEach(taker);
            }
        } catch (IOException nothingIsReadHere) {
            throw new UncheckedIOException(nothingIsReadHere);
        }
    }

    private static void lookInPieces(SheetView sheet, Consumer<List<RowFacts>> hand) {
        List<RowFacts> piece = new ArrayList<>(PIECE);
        for (int row = sheet.nextRow(0); row >= 0; row = sheet.nextRow(row + 1)) {
            piece.add(sheet.facts(row));
            if (piece.size() == PIECE) {
                hand.accept(piece);
                piece = new ArrayList<>(PIECE);
            }
        }
        hand.accept(piece);
    }
}
