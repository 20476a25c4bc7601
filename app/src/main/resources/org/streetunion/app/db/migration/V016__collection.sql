-- 收集: rounds of workbooks that go out to the sub-unions and come back. What went out and what came back is kept packed, a line for each union.
create table collection_round (
    id bigint not null,
    code varchar(20) not null,
    secret varchar(100) not null,
    name varchar(100) not null,
    made_on date not null,
    made_by varchar(60) not null,
    due_on date,
    constraint pk_collection_round primary key (id),
    constraint uq_collection_round_code unique (code)
);
comment on table collection_round is '收集轮次；密钥用来认出被改过的回收码';

create table collection_sheet (
    round_id bigint not null,
    union_id bigint not null,
    union_name varchar(200) not null,
    file_name varchar(250) not null,
    digest varchar(20) not null,
    sent bytea not null,
    returned bytea,
    returned_at timestamp with time zone,
    returned_file varchar(250),
    accepted_by bigint,
    constraint pk_collection_sheet primary key (round_id, union_id)
);
comment on table collection_sheet is '一轮里发给一家工会的表：发出的内容、交回的内容、由哪一批采纳';
