/** 对账结论: differences from the city's real-name system that somebody looked at and left as they are. */
@NullMarked
package org.streetunion.app.office.settled;

import org.jspecify.annotations.NullMarked;
