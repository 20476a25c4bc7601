/** Invents employers, unions, zones, terms, and which union covers whom; World is the common ground of one office. */
@NullMarked
package org.streetunion.sample.make.organisation;

import org.jspecify.annotations.NullMarked;
