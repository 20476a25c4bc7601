/**
 * 收集 without a server: {@link org.streetunion.app.work.collect.SendRound} writes a workbook for every union and keeps what went out,
 * {@link org.streetunion.app.work.collect.TakeReturns} reads what came back and says of each file what it is,
 * {@link org.streetunion.app.work.collect.CompareReturns} holds sent, returned and today's values beside each other, and
 * {@link org.streetunion.app.work.collect.AcceptReturns} writes what was accepted as one act. Decision 19.
 */
@NullMarked
package org.streetunion.app.work.collect;

import org.jspecify.annotations.NullMarked;
