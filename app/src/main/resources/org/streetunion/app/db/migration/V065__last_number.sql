-- The last number of a book's year stands first, so that it is found without going through the year.
drop index ix_voucher_number;
create index ix_voucher_number on voucher (book_id, in_year, number_of desc);
-- The order of the list, the newest first: its first page is read from here.
create index ix_voucher_order on voucher (live desc, dated desc, id desc);
