/** Turns finished views into bytes: the page through Velocity, pictures through XChart, tables through Commons CSV. */
@NullMarked
package vn.tiendo.render;

import org.jspecify.annotations.NullMarked;
