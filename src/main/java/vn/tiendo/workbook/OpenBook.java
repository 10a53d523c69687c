package vn.tiendo.workbook;

import java.io.Closeable;
import java.io.IOException;

/** A workbook open for reading. A sheet is read when it is asked for, so that no two need be in memory together. */
interface OpenBook extends Closeable {

    /** What the content turned out to be. */
    FileFormat format();

    int sheets();

    /** The name of a sheet as the workbook has it. */
    String name(int number);

    /** The whole sheet. */
    Grid sheet(int number) throws IOException;

    /** Whether a secrecy mark stands at the top of the sheet, in its header or in its footer. */
    boolean isMarkedSecret(int number) throws IOException;
}
