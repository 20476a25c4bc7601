-- 票据领用, 收据登记: numbers that were printed elsewhere.
create table receipt_book (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    batch varchar(120) not null,
    first_no varchar(100) not null,
    last_no varchar(100) not null,
    taken_on date,
    taken_by varchar(80),
    returned_on date,
    remark varchar(4000),
    constraint pk_receipt_book primary key (id),
    constraint uq_receipt_book_live unique (live_key)
);
comment on table receipt_book is '票据领用';

create table receipt (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    receipt_no varchar(100) not null,
    used_on date,
    state varchar(40),
    payer varchar(200),
    period varchar(60),
    item varchar(120),
    amount bigint,
    way varchar(40),
    cashier varchar(80),
    issuer varchar(80),
    settled_on date,
    remark varchar(4000),
    constraint pk_receipt primary key (id),
    constraint uq_receipt_live unique (live_key)
);
comment on table receipt is '收据登记';
