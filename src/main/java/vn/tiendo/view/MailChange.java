package vn.tiendo.view;

/**
 * One number that is no longer what a department was told.
 *
 * @param indicator whose
 * @param what which of its numbers
 * @param before what the department was told
 * @param now what stands there now
 */
public record MailChange(String indicator, String what, String before, String now) {}
