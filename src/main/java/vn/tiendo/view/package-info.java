/**
 * What page, charts, mails and reports say, as finished words and numbers: the one place of locale and wording. Everything
 * here is public records that templates print and never compute with; text from workbooks is still raw and is escaped
 * where it lands.
 */
@NullMarked
package vn.tiendo.view;

import org.jspecify.annotations.NullMarked;
