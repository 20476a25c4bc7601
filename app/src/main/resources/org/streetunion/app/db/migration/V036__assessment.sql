-- 考核: the library of criteria, schemes with their items and bands, and what each union scored.
create table criterion (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(100),
    batch_id bigint,
    code varchar(20),
    name varchar(60) not null,
    category varchar(40),
    nature varchar(20) not null,
    unit varchar(20),
    source varchar(40) not null,
    maximum decimal(18, 4),
    scoring varchar(400) not null,
    evidence varchar(400),
    points_from varchar(20),
    basis varchar(200),
    remark varchar(4000),
    constraint pk_criterion primary key (id),
    constraint uq_criterion_live unique (live_key)
);
comment on table criterion is '考核指标库：怎么计分，数从哪里来';

create table scheme (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(200),
    batch_id bigint,
    name varchar(100) not null,
    scheme_year integer,
    state varchar(20),
    kinds varchar(400),
    forms varchar(400),
    scenes varchar(400),
    chosen varchar(4000),
    counts varchar(20) not null,
    weight_self decimal(18, 4),
    weight_street decimal(18, 4),
    weight_district decimal(18, 4),
    first_places integer,
    previous_id bigint,
    basis varchar(400),
    remark varchar(4000),
    constraint pk_scheme primary key (id),
    constraint uq_scheme_live unique (live_key)
);
comment on table scheme is '考核方案：哪一年、考核哪些工会、以谁的评分为准';

create table scheme_item (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(60),
    batch_id bigint,
    scheme_id bigint not null,
    criterion_id bigint not null,
    rank integer,
    part varchar(40),
    maximum decimal(18, 4),
    remark varchar(400),
    constraint pk_scheme_item primary key (id),
    constraint uq_scheme_item_live unique (live_key)
);
comment on table scheme_item is '方案指标：方案里有哪些指标，各多少分';
create index ix_scheme_item_scheme on scheme_item (scheme_id);

create table scheme_band (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(100),
    batch_id bigint,
    scheme_id bigint not null,
    grade varchar(40) not null,
    least decimal(18, 4),
    below decimal(18, 4),
    coefficient decimal(18, 4),
    approver varchar(40),
    remark varchar(400),
    constraint pk_scheme_band primary key (id),
    constraint uq_scheme_band_live unique (live_key)
);
comment on table scheme_band is '等次与系数：得分区间对应的等次、津贴系数和由谁批准';
create index ix_scheme_band_scheme on scheme_band (scheme_id);

create table score (
    id bigint not null,
    version bigint not null,
    live boolean not null,
    live_key varchar(80),
    batch_id bigint,
    scheme_id bigint not null,
    union_id bigint not null,
    criterion_id bigint not null,
    amount decimal(18, 4),
    self_points decimal(18, 4),
    street_points decimal(18, 4),
    district_points decimal(18, 4),
    veto boolean,
    counted boolean,
    how varchar(400),
    note varchar(400),
    remark varchar(400),
    constraint pk_score primary key (id),
    constraint uq_score_live unique (live_key)
);
comment on table score is '考核得分：一家工会在一个方案里一项指标的得分';
create index ix_score_scheme on score (scheme_id, union_id);
create index ix_score_union on score (union_id);
