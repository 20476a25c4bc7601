alter table employer add column later varchar(20);
insert into no_such_table values (1);
