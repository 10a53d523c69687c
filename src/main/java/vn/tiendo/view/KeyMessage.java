package vn.tiendo.view;

/**
 * What leaders should take away.
 *
 * @param headline how many targets are likely to be met
 * @param leaders which need them
 * @param customary the count of targets at half of the plan or more that reports carry; no verdict
 */
public record KeyMessage(String headline, String leaders, String customary) {}
