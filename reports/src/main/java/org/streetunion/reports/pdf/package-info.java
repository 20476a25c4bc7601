/** Models to pdf (OpenPDF): repeated headings, page numbers, no row split, fonts embedded. One theme holds the looks. */
@NullMarked
package org.streetunion.reports.pdf;

import org.jspecify.annotations.NullMarked;
