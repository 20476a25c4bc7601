-- Entries of an account within a time, on either side, are found without going through all entries of that time.
drop index ix_voucher_account;
drop index ix_voucher_against;
create index ix_voucher_account on voucher (account_id, dated);
create index ix_voucher_against on voucher (against_id, dated);
