-- An employer whose union ended may found one again: its files are told apart by their number.
alter table founding add column round_no integer;
update founding set round_no = 1;
update founding set live_key = live_key || '1|' where live_key is not null;
