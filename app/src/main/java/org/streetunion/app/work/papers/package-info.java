/** 名单与标签: what is made of a list to be pinned up, signed or stuck on. One class a paper; each is one line in {@code Papers}. */
@NullMarked
package org.streetunion.app.work.papers;

import org.jspecify.annotations.NullMarked;
