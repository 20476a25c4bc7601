-- Lists and search: what tells that an act came to light, and indexes that hold all that computed columns count by.
create table act_stamp (
    one integer not null,
    latest bigint not null,
    constraint pk_act_stamp primary key (one)
);
comment on table act_stamp is '最近一次办理的序号，供检索核对是否有变化';
insert into act_stamp (one, latest) values (1, 0);
alter table batch add column stamp bigint default 0 not null;
create index ix_batch_stamp on batch (stamp);

create index ix_person_union_members on person (union_id, member_live, membership, id_valid);
drop index ix_person_union;
-- Unions that are counted by their register: theirs are read, not everybody's.
create index ix_membership_union on membership (union_id);
create index ix_headcount_employer on headcount (employer_id, quarter);
create index ix_person_cadres on person (cadre_live);

create table member_count (
    union_id bigint not null,
    members integer not null,
    verified integer not null,
    constraint pk_member_count primary key (union_id)
);
comment on table member_count is '各工会名册上的人数，由程序在会员变动后重算';
create table reported_count (
    union_id bigint not null,
    members integer,
    constraint pk_reported_count primary key (union_id)
);
comment on table reported_count is '各工会最近一季上报的会员数，由程序在人数季报变动后重算';
create table count_stamp (
    name varchar(40) not null,
    latest bigint not null,
    constraint pk_count_stamp primary key (name)
);
comment on table count_stamp is '各汇总数算到哪一次办理';
insert into count_stamp (name, latest) values ('member_count', -1);
insert into count_stamp (name, latest) values ('reported_count', -1);

-- The names of unions leave the members' search text: they are looked up where they stand, and so never grow old.
update search_text set text = replace(text, (select lower(u.name) || ' ' from person p join sub_union u on u.id = p.union_id
    where p.id = search_text.row_id), '')
where register = 'members' and row_id in (select p.id from person p join sub_union u on u.id = p.union_id);
