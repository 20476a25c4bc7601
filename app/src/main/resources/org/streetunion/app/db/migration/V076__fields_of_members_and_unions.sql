-- What lists of members and unions hold besides: how somebody joined, in what kind of work and in what need; the seal of a union.
alter table person add column joined_how varchar(20);
alter table person add column labour varchar(20);
alter table person add column hardship boolean;
alter table person add column contact_address varchar(400);
alter table sub_union add column has_seal boolean;
alter table sub_union add column prepared_on date;
alter table sub_union add column other_area decimal(12, 2);
