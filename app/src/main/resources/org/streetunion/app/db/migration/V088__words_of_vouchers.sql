-- 摘要关键词: what the words of an entry tell of it: on which accounts it belongs, which gift it is, what may not be paid at all.
create table voucher_word (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(400),
    batch_id bigint,
    words varchar(400) not null,
    looked_at varchar(40) not null,
    accounts varchar(400),
    occasion varchar(40),
    basis varchar(400),
    valid_from date not null,
    valid_to date,
    remark varchar(4000),
    constraint pk_voucher_word primary key (id),
    constraint uq_voucher_word_live unique (live_key)
);
comment on table voucher_word is '摘要关键词';
