/** Speaks with the person: commands, options, what is printed. Nothing else in the program prints. */
@NullMarked
package vn.tiendo.cli;

import org.jspecify.annotations.NullMarked;
