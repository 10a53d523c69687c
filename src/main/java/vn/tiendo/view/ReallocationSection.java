package vn.tiendo.view;

import java.util.List;

/**
 * Capital that could move between projects before the year is over: lists for people to decide on.
 *
 * @param headline the sums in a sentence, or that there is nothing to move; empty where no usual pace is known
 * @param about how the lists came about and who decides
 * @param lists projects that may give back and projects that may receive, each only where there are any
 */
public record ReallocationSection(String headline, String about, List<DataTable> lists) {

    static final ReallocationSection NONE = new ReallocationSection("", "", List.of());

    public ReallocationSection {
        lists = List.copyOf(lists);
    }

    public boolean isEmpty() {
        return headline.isEmpty();
    }
}
