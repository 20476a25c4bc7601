-- 卡面设计: designs of cards that the office made; their files lie by content in the folder files.
create table card_design (
    id bigint not null,
    name varchar(60) not null,
    form varchar(20) not null,
    sha256 varchar(64) not null,
    byte_count bigint not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(60) not null,
    constraint pk_card_design primary key (id),
    constraint uq_card_design_name unique (name)
);
comment on table card_design is '卡面设计，内容在 files 文件夹';
