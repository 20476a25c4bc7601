/** 统筹看板: people, unions and duties of a day as one picture, what is missing in it, and what becomes of it when somebody is moved. */
@NullMarked
package org.streetunion.app.reporting.board;

import org.jspecify.annotations.NullMarked;
