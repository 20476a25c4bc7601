/** 经审: what auditors ask, as lists that lead to the rows behind them; nothing is changed here. */
@NullMarked
package org.streetunion.app.ui.audit;

import org.jspecify.annotations.NullMarked;
