/**
 * The benchmark: {@code Bench} starts one virtual machine for each run of each contestant, in turns, and puts medians and ratios
 * together. The {@code *Run} classes are what those machines run; each prints its figures as {@code name=value} lines.
 */
package org.streetunion.bench;
