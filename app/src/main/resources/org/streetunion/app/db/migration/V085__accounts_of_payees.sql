-- The bank pays by account and branch: where the money of unions and employers goes.
alter table sub_union add column bank_name varchar(100);
alter table sub_union add column bank_no varchar(40);
alter table employer add column bank_account varchar(60);
alter table employer add column bank_name varchar(100);
alter table employer add column bank_no varchar(40);
