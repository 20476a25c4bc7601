-- 报表存档: statements of money as they went up or were made public. The figures stay as they were; what changes later is another version.
create table issued_statement (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    statement varchar(200) not null,
    book_id bigint not null,
    up_to date not null,
    version_of varchar(20) not null,
    issued_on date not null,
    issued_by varchar(80) not null,
    sent_to varchar(200),
    looks varchar(200),
    reason varchar(4000),
    changed varchar(4000),
    digest varchar(80) not null,
    remark varchar(4000),
    constraint pk_issued_statement primary key (id),
    constraint uq_issued_statement_live unique (live_key)
);
comment on table issued_statement is '报表存档';
create index ix_issued_statement_book on issued_statement (book_id);
