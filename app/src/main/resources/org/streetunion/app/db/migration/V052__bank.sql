-- 银行对账单, 银行勾对: what the bank says, and which entries of the books it is.
create table bank_line (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    name varchar(320),
    book_id bigint,
    dated date not null,
    income bigint,
    expense bigint,
    balance bigint,
    serial varchar(120),
    counter varchar(200),
    counter_no varchar(100),
    summary varchar(400),
    amount bigint,
    side varchar(40),
    remark varchar(4000),
    constraint pk_bank_line primary key (id),
    constraint uq_bank_line_live unique (live_key)
);
comment on table bank_line is '银行对账单';
create index ix_bank_line_book on bank_line (book_id);

create table bank_match (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    line_id bigint not null,
    entry_id bigint not null,
    matched_on date not null,
    how varchar(120),
    constraint pk_bank_match primary key (id),
    constraint uq_bank_match_live unique (live_key)
);
comment on table bank_match is '银行勾对';
create index ix_bank_match_line on bank_match (line_id);
create index ix_bank_match_entry on bank_match (entry_id);
