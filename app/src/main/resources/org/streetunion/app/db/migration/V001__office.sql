create table setting (
    name varchar(60) not null,
    text varchar(2000),
    constraint pk_setting primary key (name)
);
