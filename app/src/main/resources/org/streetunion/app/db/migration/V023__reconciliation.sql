-- 对账 with the city's real-name system: differences that somebody looked at and left, so that the next list does not ask again.
create table settled_difference (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(120),
    batch_id bigint,
    subject varchar(60) not null,
    digest varchar(40) not null,
    who varchar(200),
    what varchar(400),
    decision varchar(20) not null,
    decided_on date,
    remark varchar(4000),
    constraint pk_settled_difference primary key (id),
    constraint uq_settled_difference_live unique (live_key)
);
comment on table settled_difference is '对账结论：看过以后保留本地或搁置的差异';
