-- 会员卡: the keys that sign the codes on them, the photos, and the register of the cards that were made.
create table card_key (
    id bigint not null,
    made_at timestamp with time zone not null,
    public_key varchar(100) not null,
    private_key varchar(100) not null,
    constraint pk_card_key primary key (id)
);
comment on table card_key is '会员卡二维码的签名密钥；旧的留着，旧卡才能核验';

create table member_photo (
    row_id bigint not null,
    sha256 varchar(64) not null,
    byte_count bigint not null,
    added_at timestamp with time zone not null,
    added_by varchar(60) not null,
    constraint pk_member_photo primary key (row_id)
);
comment on table member_photo is '会员的证件照，内容在 files 文件夹';

create table card (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    member_id bigint not null,
    name varchar(200) not null,
    name_key varchar(400),
    card_no varchar(40),
    union_name varchar(200),
    kind varchar(20) not null,
    reason varchar(200),
    printed_on date,
    valid_to date,
    state varchar(20),
    state_on date,
    received_on date,
    received_by varchar(100),
    remark varchar(4000),
    constraint pk_card primary key (id),
    constraint uq_card_live unique (live_key)
);
comment on table card is '会员卡制发记录';
create index ix_card_member on card (member_id);
create index ix_card_number on card (card_no);
