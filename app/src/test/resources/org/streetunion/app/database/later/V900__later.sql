-- A step of a later program, long enough to be killed in.
create table later (id bigint not null, text varchar(200) not null, constraint pk_later primary key (id));
insert into later select "X", 'row ' || "X" || repeat('·', 60) from system_range(1, 60000);
alter table employer add column later varchar(20);
insert into later select "X" + 60000, 'row ' || "X" || repeat('·', 60) from system_range(1, 60000);
