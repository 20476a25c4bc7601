/** 统筹看板: people, unions and duties as one picture, on which people are dragged to where somebody is missing. */
@NullMarked
package org.streetunion.app.ui.board;

import org.jspecify.annotations.NullMarked;
