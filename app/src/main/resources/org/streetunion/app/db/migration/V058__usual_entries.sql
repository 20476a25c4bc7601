-- 常用分录: entries that come again, to start a new one from.
create table usual_entry (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    name varchar(100) not null,
    chart varchar(40) not null,
    way varchar(10) not null,
    summary varchar(400),
    account_id bigint,
    source varchar(40),
    settled varchar(40),
    party varchar(200),
    remark varchar(4000),
    constraint pk_usual_entry primary key (id),
    constraint uq_usual_entry_live unique (live_key)
);
comment on table usual_entry is '常用分录';
create index ix_usual_entry_account on usual_entry (account_id);
