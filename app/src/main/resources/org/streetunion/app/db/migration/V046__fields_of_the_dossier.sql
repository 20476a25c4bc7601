-- What lists of unions, cadres and headcounts hold besides: where a union is and its account, a cadre's training and account.
alter table sub_union add column address varchar(400);
alter table sub_union add column postcode varchar(20);
alter table sub_union add column email varchar(100);
alter table sub_union add column bank_account varchar(60);
alter table sub_union add column supervisor varchar(200);
alter table person add column training_no varchar(100);
alter table person add column training_on date;
alter table person add column bank_account varchar(60);
alter table person add column model_worker varchar(100);
alter table headcount add column hardship integer;
