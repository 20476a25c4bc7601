-- How every union stood when a scheme's 通报 was written: the next one says what has changed since.
create table standing (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(80),
    batch_id bigint,
    scheme_id bigint not null,
    union_id bigint not null,
    told_on date not null,
    rank_no integer,
    total decimal(10, 2) not null,
    grade varchar(50),
    constraint pk_standing primary key (id),
    constraint uq_standing_live unique (live_key)
);
comment on table standing is '通报名次：一次考核通报里每家工会的名次、总分和等次';
create index ix_standing_scheme on standing (scheme_id, told_on);
create index ix_standing_union on standing (union_id);
