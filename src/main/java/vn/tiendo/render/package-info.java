/**
 * Bytes from finished words and numbers: page, pictures, markup and CSV. Nothing here computes a figure or chooses a word.
 */
@NullMarked
package vn.tiendo.render;

import org.jspecify.annotations.NullMarked;
