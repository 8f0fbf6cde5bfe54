-- What changed since a time, which partners ask for over and over, is found without looking at every entry. One instance at a time.
select pg_advisory_xact_lock(hashtextextended('migration:feed-since', 0));

create index if not exists feed_entries_since on feed_entries (locale, greatest(updated_at, followed_at));
