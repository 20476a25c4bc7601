-- 上报记录: which member went up to the city's real-name system when, and what was said of him then, as a digest.
create table uploaded_member (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(80),
    batch_id bigint,
    member_id bigint not null,
    run varchar(40) not null,
    uploaded_on date not null,
    kind varchar(20) not null,
    file_name varchar(200),
    digest varchar(40) not null,
    remark varchar(4000),
    constraint pk_uploaded_member primary key (id),
    constraint uq_uploaded_member_live unique (live_key)
);
comment on table uploaded_member is '上报记录：会员哪天报给市实名制系统，当时的内容摘要';
create index ix_uploaded_member_member on uploaded_member (member_id);
