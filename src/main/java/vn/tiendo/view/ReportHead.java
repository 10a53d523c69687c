package vn.tiendo.view;

import java.util.List;

/**
 * Words of a letterhead where the office has not set its own.
 *
 * @param authority upper lines on the right: the Party, or the Republic and its motto
 * @param office body that issues the report
 * @param number the line of the number, the number itself as {@code {0}}
 * @param numberNone what stands for a number not yet given
 * @param dateline place and date, the place as {@code {0}}
 * @param place the place where the office has set none
 * @param copies "Nơi nhận:"
 * @param copiesTo who receives it
 * @param signerTitle office of the person who signs
 */
public record ReportHead(
        List<String> authority,
        String office,
        String number,
        String numberNone,
        String dateline,
        String place,
        String copies,
        List<String> copiesTo,
        String signerTitle) {

    public ReportHead {
        authority = List.copyOf(authority);
        copiesTo = List.copyOf(copiesTo);
    }
}
