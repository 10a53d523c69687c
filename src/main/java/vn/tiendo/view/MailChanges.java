package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.Review;

/** What a department was told and is told now, number by number as both stand in the messages. */
final class MailChanges {

    private final MailFigures known;
    private final MailFigures now;
    private final String none;

    MailChanges(Review known, Review now, Messages messages) {
        this.known = new MailFigures(known, messages);
        this.now = new MailFigures(now, messages);
        this.none = messages.text("mail.change.none");
    }

    /** The numbers that differ; first those there are now, then those that are gone. */
    List<MailChange> of(String department) {
        Map<MailNumbers.Key, MailNumbers.Told> before = MailNumbers.of(known.edition(department));
        Map<MailNumbers.Key, MailNumbers.Told> after = MailNumbers.of(now.edition(department));
        List<MailChange> changes = new ArrayList<>();
        after.forEach((key, number) -> {
            String told = before.containsKey(key) ? before.get(key).text() : none;
            if (!told.equals(number.text())) {
                changes.add(new MailChange(number.indicator(), number.what(), told, number.text()));
            }
        });
        before.forEach((key, number) -> {
            if (!after.containsKey(key)) {
                changes.add(new MailChange(number.indicator(), number.what(), number.text(), none));
            }
        });
        return changes.stream()
                .filter(change -> !isNothing(change.before()) || !isNothing(change.now()))
                .toList();
    }

    private boolean isNothing(String text) {
        return text.equals(none) || text.equals(Shown.NONE.number().text());
    }
}
