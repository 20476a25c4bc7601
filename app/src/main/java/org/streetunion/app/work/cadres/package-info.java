/** Part-time cadres: appointments that go on or end, what stands against them, the street's own term, and what is due. */
@NullMarked
package org.streetunion.app.work.cadres;

import org.jspecify.annotations.NullMarked;
