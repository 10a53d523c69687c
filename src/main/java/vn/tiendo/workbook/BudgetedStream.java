package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * The unpacked bytes of one part, counted as they come. At the end they are held against the checksum of the package: a
 * damaged part must not give numbers.
 */
final class BudgetedStream extends BlockInput {

    private final InputStream packed;
    private final long expectedChecksum;
    private final ReadingBudget budget;
    private final CRC32 checksum = new CRC32();
    private long size;
    private boolean ended;

    BudgetedStream(InputStream packed, long expectedChecksum, ReadingBudget budget) {
        this.packed = packed;
        this.expectedChecksum = expectedChecksum;
        this.budget = budget;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = packed.read(into, offset, length);
        if (count < 0) {
            end();
            return count;
        }
        size += count;
        checksum.update(into, offset, count);
        budget.unpacked(count, size);
        return count;
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }

    private void end() throws IOException {
        if (!ended && checksum.getValue() != expectedChecksum) {
            throw new IOException("checksum of the part differs");
        }
        ended = true;
    }
}
