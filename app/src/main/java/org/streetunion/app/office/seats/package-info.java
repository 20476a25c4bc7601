/** 代表和委员: who makes up the bodies of a union, term by term. */
@NullMarked
package org.streetunion.app.office.seats;

import org.jspecify.annotations.NullMarked;
