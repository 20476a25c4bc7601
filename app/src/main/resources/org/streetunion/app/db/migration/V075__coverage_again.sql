-- An employer that left a union and came back is covered by a row for each time: the day on which it begins tells them apart.
update coverage set live_key = live_key || coalesce(to_char(covered_from, 'YYYY-MM-DD'), '') || '|' where live_key is not null;
