-- 固定资产, 物品收发, 企业帮困资金.
create table asset (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    code varchar(80) not null,
    name varchar(200) not null,
    model varchar(200),
    category varchar(80),
    pieces integer,
    cost bigint,
    bought_on date,
    voucher_no varchar(80),
    place varchar(200),
    keeper varchar(80),
    union_id bigint,
    state varchar(40),
    ended_on date,
    counted_on date,
    count_result varchar(40),
    counted integer,
    remark varchar(4000),
    constraint pk_asset primary key (id),
    constraint uq_asset_live unique (live_key)
);
comment on table asset is '固定资产';
create index ix_asset_union on asset (union_id);

create table goods_move (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    dated date not null,
    name varchar(200) not null,
    spec varchar(120),
    unit varchar(40),
    kind varchar(40) not null,
    pieces integer not null,
    amount bigint,
    who varchar(120),
    purpose varchar(200),
    place varchar(120),
    remark varchar(4000),
    constraint pk_goods_move primary key (id),
    constraint uq_goods_move_live unique (live_key)
);
comment on table goods_move is '物品收发';

create table hardship_fund (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    employer_id bigint not null,
    as_of date not null,
    there boolean,
    amount bigint,
    used bigint,
    people integer,
    source varchar(120),
    contact varchar(80),
    remark varchar(4000),
    constraint pk_hardship_fund primary key (id),
    constraint uq_hardship_fund_live unique (live_key)
);
comment on table hardship_fund is '企业帮困资金';
create index ix_hardship_fund_employer on hardship_fund (employer_id);
