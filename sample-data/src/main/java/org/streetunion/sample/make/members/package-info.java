/** Invents the members, workplace by workplace, and the quarterly figures that follow from them. */
@NullMarked
package org.streetunion.sample.make.members;

import org.jspecify.annotations.NullMarked;
