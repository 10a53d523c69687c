package vn.tiendo.recognise;

import java.util.Optional;

/** Corrections made by people, asked before a column's figures are handed on. */
@FunctionalInterface
public interface Corrections {

    /** No corrections. */
    Corrections NONE = (fingerprint, column) -> Optional.empty();

    /**
     * The correction of a column, if there is one.
     *
     * @param fingerprint the form of the table's header, as {@link TableLayout#fingerprint} has it
     * @param column zero-based column
     */
    Optional<Correction> of(String fingerprint, int column);
}
