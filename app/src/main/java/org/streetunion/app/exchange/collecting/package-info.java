/**
 * Workbooks that go out filled in and come back changed: {@link org.streetunion.app.exchange.collecting.FormWriter} writes one,
 * {@link org.streetunion.app.exchange.collecting.FormReader} reads it again whatever WPS made of it, and
 * {@link org.streetunion.app.exchange.collecting.Pack} keeps the content of one small. Knows no register: sheets, columns and rows come as
 * values, rows are known by keys.
 */
@NullMarked
package org.streetunion.app.exchange.collecting;

import org.jspecify.annotations.NullMarked;
