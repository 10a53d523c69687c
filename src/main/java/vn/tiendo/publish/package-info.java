/**
 * Brings finished bytes into the output folder so that a reader always sees one whole version: a run folder is filled
 * beside the others, then one atomic rename of {@code dashboard.html} makes it the version in force.
 */
@NullMarked
package vn.tiendo.publish;

import org.jspecify.annotations.NullMarked;
