-- phase: expand; lock: short
-- Every payment of the province goes through it: sixteen connections post to it without waiting for each other.
select ledger.widen_account('collection', 16);
grant execute on function
  ledger.open_account(text, text, text, text, integer, bigint, bigint),
  ledger.post_many(text, uuid[], text[], text[], uuid[], text[], bigint[], timestamptz),
  ledger.hold(text, uuid, text, text, text, text, bigint, timestamptz, timestamptz),
  ledger.post_hold(uuid, uuid, bigint, timestamptz),
  ledger.void_hold(uuid, timestamptz),
  ledger.expire_holds(timestamptz, integer),
  ledger.faults()
to mc_payments;
