-- 分成比例, 经费收缴, 小额缴费返还. Amounts are whole 分, shares four decimals of one.
create table split_share (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    name varchar(120),
    payer varchar(40) not null,
    valid_from date not null,
    valid_to date,
    grassroots decimal(18, 4) not null,
    street decimal(18, 4) not null,
    district decimal(18, 4) not null,
    city decimal(18, 4) not null,
    province decimal(18, 4) not null,
    nation decimal(18, 4) not null,
    priority integer,
    force varchar(40),
    basis varchar(400),
    remark varchar(4000),
    constraint pk_split_share primary key (id),
    constraint uq_split_share_live unique (live_key)
);
comment on table split_share is '分成比例';

create table dues (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    employer_id bigint,
    union_id bigint,
    kind varchar(40),
    period varchar(60) not null,
    starts_on date,
    ends_on date,
    part integer,
    wages bigint,
    rate decimal(18, 4),
    scope varchar(40),
    declared bigint,
    paid bigint,
    paid_on date,
    way varchar(40),
    receipt_no varchar(100),
    voucher_id bigint,
    remark varchar(4000),
    constraint pk_dues primary key (id),
    constraint uq_dues_live unique (live_key)
);
comment on table dues is '经费收缴';
create index ix_dues_employer on dues (employer_id);
create index ix_dues_union on dues (union_id);
create index ix_dues_voucher on dues (voucher_id);

create table refund (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    for_year integer not null,
    union_id bigint,
    employer_id bigint,
    of_year bigint,
    amount bigint,
    state varchar(40),
    confirmed_by varchar(80),
    confirmed_on date,
    paid_on date,
    voucher_id bigint,
    arrived_on date,
    remark varchar(4000),
    constraint pk_refund primary key (id),
    constraint uq_refund_live unique (live_key)
);
comment on table refund is '小额缴费返还';
create index ix_refund_union on refund (union_id);
create index ix_refund_employer on refund (employer_id);
create index ix_refund_voucher on refund (voucher_id);
