-- An item of a list is one of its zone, union and person: two zones may have an item of the same words. What lies twice stays as it is.
alter table task alter column live_key set data type varchar(400);
update task set live_key = kind || '|' || item || '|' || coalesce(cast(zone_id as varchar(20)), '') || '|'
    || coalesce(cast(union_id as varchar(20)), '') || '|' || coalesce(cast(person_id as varchar(20)), '') || '|'
where live = true and not exists (select 1 from task twin where twin.live = true and twin.id < task.id and twin.kind = task.kind
    and twin.item = task.item and coalesce(twin.zone_id, 0) = coalesce(task.zone_id, 0)
    and coalesce(twin.union_id, 0) = coalesce(task.union_id, 0) and coalesce(twin.person_id, 0) = coalesce(task.person_id, 0));
