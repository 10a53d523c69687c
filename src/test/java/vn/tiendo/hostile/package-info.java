/**
 * What the program promises about hostile and broken input, held as a whole: real processes, real browsers, seeded
 * mutants. {@code -Dlong} makes every one of these tests run its long form.
 */
package vn.tiendo.hostile;
