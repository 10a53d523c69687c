package vn.tiendo.view;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.PlanAuthority;

/** Every number of a department as it is shown, under indicator and kind of number. */
final class MailNumbers {

    /**
     * Which number.
     *
     * @param indicator code of the indicator
     * @param authority whose plan
     * @param what message key of its kind
     */
    record Key(String indicator, PlanAuthority authority, String what) {}

    /**
     * A number as shown.
     *
     * @param indicator name of the indicator, with the authority where several set a plan
     * @param what kind of number
     * @param text the number
     */
    record Told(String indicator, String what, String text) {}

    private final Edition edition;
    private final ShownValues values;
    private final ShownOutlook outlook;
    private final VerdictWords verdicts;
    private final Map<Key, Told> numbers = new LinkedHashMap<>();

    private MailNumbers(Edition edition) {
        Sources sources = new Sources(edition);
        this.edition = edition;
        this.values = new ShownValues(edition, sources);
        this.outlook = new ShownOutlook(edition, sources, values);
        this.verdicts = new VerdictWords(edition);
    }

    static Map<Key, Told> of(Edition department) {
        MailNumbers numbers = new MailNumbers(department);
        department.assessments().forEach(numbers::add);
        return numbers.numbers;
    }

    private void add(Assessment each) {
        if (each.leading()) {
            add(each, "column.value", MailCell.whole(values.value(each)));
            add(each, "column.growth", MailCell.whole(values.growth(each)));
        }
        each.target()
                .ifPresent(
                        target -> add(each, "column.target", edition.formats().publishedWithUnit(target)));
        add(each, "column.attained", MailCell.whole(values.plan(each)));
        add(each, "column.projection", MailCell.whole(outlook.projection(each)));
        add(each, "column.rest", MailCell.whole(outlook.rest(each)));
        add(each, "column.verdict", verdicts.mark(each).word());
    }

    private void add(Assessment each, String what, String text) {
        String name = edition.name(each);
        String of = each.leading() ? name : name + " (" + edition.authority(each.authority()) + ")";
        numbers.put(
                new Key(each.indicator().code(), each.leading() ? PlanAuthority.UNSTATED : each.authority(), what),
                new Told(of, edition.text(what), text));
    }
}
