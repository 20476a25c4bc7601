/** 区总任务: what the district asks of the street, its parts and how far they have come. */
@NullMarked
package org.streetunion.app.office.quotas;

import org.jspecify.annotations.NullMarked;
