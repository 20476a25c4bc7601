-- 网格: a zone may stand below another; 片区力量: the N of 1+1+1+N, from when to when.
alter table zone add column parent_id bigint;
create index ix_zone_parent on zone (parent_id);

create table zone_helper (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    zone_id bigint not null,
    name varchar(200) not null,
    name_key varchar(400),
    role varchar(40) not null,
    unit varchar(200),
    phone varchar(40),
    starts_on date,
    ends_on date,
    remark varchar(4000),
    constraint pk_zone_helper primary key (id),
    constraint uq_zone_helper_live unique (live_key)
);
comment on table zone_helper is '片区力量';
create index ix_zone_helper_zone on zone_helper (zone_id);
