package org.streetunion.app.support;

/** Brings a database on the server back to what it was when it was made, and so much faster than making another. */
final class Emptied {
    /** Keeps beside it what stands in a database that was just made. */
    static final String REMEMBER = """
            create schema made;
            do $$
            declare
                t text;
            begin
                for t in select tablename from pg_tables where schemaname = 'public' loop
                    execute format('create table made.%I as select * from public.%I', t, t);
                end loop;
                execute 'create table made."sequences of it" as select sequencename, start_value from pg_sequences'
                    || ' where schemaname = ''public'' and last_value is null';
            end $$;
            """;
    /** Empties what was written in since, and puts back what stood there; indexes and columns stay as they are. */
    static final String AGAIN = """
            set session_replication_role = replica;
            do $$
            declare
                t text;
                s record;
                same boolean;
            begin
                for t in select tablename from pg_tables where schemaname = 'public' loop
                    execute format('select not exists (select 1 from public.%I limit 1)'
                        || ' and not exists (select 1 from made.%I limit 1)', t, t) into same;
                    if not same then
                        execute format('delete from public.%I', t);
                        execute format('insert into public.%I select * from made.%I', t, t);
                    end if;
                end loop;
                for s in select sequencename, start_value from made."sequences of it" loop
                    perform setval(format('public.%I', s.sequencename)::regclass, s.start_value, false);
                end loop;
            end $$;
            """;

    private Emptied() {}
}
