package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.model.Assessment;

/** The rows of a department's table. */
final class MailRows {

    private final Edition edition;
    private final IndicatorRows rows;

    MailRows(Edition edition) {
        this.edition = edition;
        this.rows = new IndicatorRows(edition, new Sources(edition));
    }

    MailRow row(Assessment assessment) {
        IndicatorRow row = rows.row(assessment);
        return new MailRow(
                row.marks().isEmpty() ? row.name() : row.name() + " (" + row.marks() + ")",
                MailCell.of(row.value()),
                MailCell.of(row.growth()),
                MailCell.of(row.plan()),
                row.verdict(),
                lines(assessment, row));
    }

    private List<String> lines(Assessment assessment, IndicatorRow row) {
        List<String> lines = new ArrayList<>();
        add(lines, "mail.row.projection", row.projection());
        add(lines, "mail.row.estimate", row.departmentEstimate());
        boolean growth = assessment.required().growth().isPresent()
                || assessment.required().growthRange().isPresent();
        add(lines, growth ? "mail.row.rest.growth" : "mail.row.rest.amount", row.rest());
        otherAuthorities(assessment).forEach(lines::add);
        if (row.details().wanted() && !row.details().cause().isBlank()) {
            lines.add(edition.text("mail.row.cause", row.details().cause().strip()));
        }
        if (row.details().wanted() && !row.details().measure().isBlank()) {
            lines.add(edition.text("mail.row.measure", row.details().measure().strip()));
        }
        return lines;
    }

    private void add(List<String> lines, String key, Shown shown) {
        if (!shown.isMissing()) {
            String note = shown.note().stream().map(Cited::text).collect(Collectors.joining());
            String text = MailCell.whole(shown) + (note.isEmpty() ? "" : " (" + note + ")");
            lines.add(edition.text(
                    key, text, edition.periods().rest(edition.review().period())));
        }
    }

    /** What is attained of the plans that do not lead. */
    private List<String> otherAuthorities(Assessment leading) {
        ShownValues values = new ShownValues(edition, new Sources(edition));
        return edition.assessments().stream()
                .filter(other -> !other.equals(leading) && other.indicator().equals(leading.indicator()))
                .filter(other -> !values.plan(other).isMissing())
                .map(other ->
                        edition.text("mail.row.authority", MailCell.whole(values.plan(other)), edition.plan(other)))
                .toList();
    }
}
