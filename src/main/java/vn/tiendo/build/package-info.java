/**
 * The flow of the program: each command is one paragraph that calls the stages in their order.
 * {@link vn.tiendo.build.DashboardBuild} is where to begin reading.
 */
@NullMarked
package vn.tiendo.build;

import org.jspecify.annotations.NullMarked;
