/** What the office's money work of one quarter consists of: who paid, who was given what, and what the bank says of it. */
@NullMarked
package org.streetunion.sample.make.money;

import org.jspecify.annotations.NullMarked;
