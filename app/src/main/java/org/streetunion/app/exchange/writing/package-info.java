/**
 * Files out: lists as they stand on screen, empty templates, rejected rows to be repaired, tables for the clipboard. Every file is written
 * beside its place and moved there when it is whole; a text never becomes a formula.
 */
@NullMarked
package org.streetunion.app.exchange.writing;

import org.jspecify.annotations.NullMarked;
