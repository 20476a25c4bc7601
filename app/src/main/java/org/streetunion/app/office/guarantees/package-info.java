/** 定工作保障: money by kind and payer, rooms, equipment, rules. */
@NullMarked
package org.streetunion.app.office.guarantees;

import org.jspecify.annotations.NullMarked;
