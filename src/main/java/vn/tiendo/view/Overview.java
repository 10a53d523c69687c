package vn.tiendo.view;

import java.util.List;

/**
 * All targets by verdict, endangered first.
 *
 * @param roomy whether they are few enough for each to have its bullet and its projection on the same sheet
 * @param groups one for each verdict that occurs
 */
public record Overview(boolean roomy, List<OverviewGroup> groups) {

    public Overview {
        groups = List.copyOf(groups);
    }
}
