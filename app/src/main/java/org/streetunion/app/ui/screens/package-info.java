/**
 * The pages that are no ledger: first morning, start, settings, import, recent acts.
 */
@NullMarked
package org.streetunion.app.ui.screens;

import org.jspecify.annotations.NullMarked;
