/** 文书: documents in and out, the book of numbers given to those that go out, and where the templates of letters are kept. */
@NullMarked
package org.streetunion.app.office.documents;

import org.jspecify.annotations.NullMarked;
