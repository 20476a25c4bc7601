-- One human is one person; member and cadre are roles on it, each with its own live flag (null: does not play the role).
create table person (
    id bigint not null,
    version bigint not null,
    live_key varchar(60),
    name varchar(100) not null,
    name_key varchar(200),
    sex varchar(4),
    id_kind varchar(40),
    id_number varchar(40),
    id_valid boolean,
    birth_on date,
    nation varchar(40),
    education varchar(40),
    politics varchar(40),
    mobile varchar(40),
    native_place varchar(200),
    workplace varchar(200),
    skill_level varchar(40),
    member_live boolean,
    member_batch bigint,
    card_no varchar(40),
    union_id bigint,
    joined_on date,
    membership varchar(20),
    change_kind varchar(20),
    changed_on date,
    change_reason varchar(100),
    employment varchar(40),
    residence_kind varchar(40),
    residence varchar(400),
    migrant boolean,
    new_form boolean,
    new_form_trade varchar(40),
    member_remark varchar(4000),
    cadre_live boolean,
    cadre_batch bigint,
    job varchar(100),
    front_line boolean,
    management varchar(20),
    job_title varchar(100),
    union_since date,
    cadre_remark varchar(4000),
    constraint pk_person primary key (id),
    constraint uq_person_live unique (live_key)
);
comment on table person is '人员：会员、工会干部';
create index ix_person_number on person (id_number);
create index ix_person_name on person (name);
create index ix_person_union on person (union_id);
create index ix_person_card on person (card_no);
create index ix_person_members on person (member_live, name_key, id);

create table membership (
    id bigint not null,
    row_id bigint not null,
    valid_from date not null,
    valid_to date,
    event varchar(20) not null,
    reason varchar(400) not null,
    batch_id bigint,
    union_id bigint,
    membership varchar(20),
    migrant boolean,
    new_form boolean,
    constraint pk_membership primary key (id)
);
comment on table membership is '会籍沿革';
create index ix_membership_row on membership (row_id);

create table appointment (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(120),
    batch_id bigint,
    person_id bigint not null,
    post varchar(40) not null,
    status varchar(20),
    level varchar(20),
    union_id bigint,
    chosen_how varchar(20),
    term_no integer,
    starts_on date,
    ends_on date,
    end_reason varchar(40),
    doc_no varchar(100),
    duties varchar(400),
    remark varchar(4000),
    constraint pk_appointment primary key (id),
    constraint uq_appointment_live unique (live_key)
);
comment on table appointment is '任职与聘任';
create index ix_appointment_person on appointment (person_id);
create index ix_appointment_union on appointment (union_id);
