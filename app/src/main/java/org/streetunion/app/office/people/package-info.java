/** 工会干部. */
@NullMarked
package org.streetunion.app.office.people;

import org.jspecify.annotations.NullMarked;
