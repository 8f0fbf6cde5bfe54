-- Which channels there are stands in src/app/audiences.ts alone: another audience needs no other table (docs/adr/0030). One
-- instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:deliveries', 0));

-- contract: it only refused; the version before goes on with the channels that it knows
alter table deliveries drop constraint if exists deliveries_channel_check;
