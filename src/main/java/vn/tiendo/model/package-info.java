/**
 * The words every stage speaks: records, enums and sealed interfaces only, without a dependency on any other package or
 * library. A value of this package is complete when constructed and never changes.
 */
@NullMarked
package vn.tiendo.model;

import org.jspecify.annotations.NullMarked;
