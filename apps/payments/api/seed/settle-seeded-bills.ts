type Collection = { bin: string; accountNumber: string }

/**
 * SQL that gives each seeded bill with a day of payment its payment, bank credit, receipt and transfer, in one statement a
 * table. Lines come with their versions and balances, as the trigger that takes them one by one would write them; it is turned
 * off for that, and the books are checked as a whole: a seed that does not balance fails.
 * @param collection where the money came in: digits and letters only, as env checks
 */
export function settleSeededBills({ bin, accountNumber }: Collection): string {
  if (!/^[0-9A-Za-z]+$/.test(bin + accountNumber)) throw new Error('The collection account is letters and digits.')
  return `
begin;
select set_config('app.duty', 'system', true);
-- Ids of payment, receipt and transfer are the bill's with another first digit.
insert into payments.payments (id, bill_id, citizen_id, payer_id, reference, amount_dong, bin, account_number, state, created_at, expires_at)
select ('c' || substr(id::text, 2))::uuid, id, citizen_id, citizen_id, 'MC' || lpad(upper(right(id::text, 10)), 10, '0'), amount_dong,
  '${bin}', '${accountNumber}', 'paid', settled_at - interval '2 minutes', settled_at + interval '28 minutes'
from payments.bills where settled_at is not null;

alter table ledger.entries disable trigger entries_move;
with paid as (
  select ('e' || substr(bill.id::text, 2))::uuid as transfer_id, 'c' || substr(bill.id::text, 2) as reference, bill.amount_dong, bill.settled_at,
    provider.account_code
  from payments.bills bill join payments.providers provider on provider.id = bill.provider_id where bill.settled_at is not null
), booked as (
  insert into ledger.transfers (id, kind, reference, posted_at)
  select transfer_id, 'bill-settled', reference, settled_at
  from paid
), lines as (
  select transfer_id, settled_at, 'collection' as account_code, amount_dong from paid
  union all select transfer_id, settled_at, account_code, -amount_dong from paid
), numbered as (
  select lines.account_code, transfer_id, amount_dong,
    lane.version + row_number() over flow as version, lane.balance + sum(amount_dong) over flow as balance
  from lines join ledger.lanes lane on lane.account_code = lines.account_code and lane.lane = 0
  window flow as (partition by lines.account_code order by settled_at, transfer_id rows unbounded preceding)
)
insert into ledger.entries (account_code, version, transfer_id, amount, balance_after)
select account_code, version, transfer_id, amount_dong, balance from numbered;
alter table ledger.lanes disable trigger lanes_follow;
update ledger.lanes lane set version = latest.version, balance = latest.balance_after
from (select distinct on (account_code) account_code, version, balance_after from ledger.entries where lane = 0 order by account_code, version desc) latest
where lane.account_code = latest.account_code and lane.lane = 0;
set constraints all immediate;
alter table ledger.entries enable always trigger entries_move;
alter table ledger.lanes enable always trigger lanes_follow;
do $$ begin
  if exists (select from ledger.faults()) then raise exception 'the seeded books are wrong: %', (select string_agg(fault, '; ') from (select * from ledger.faults() fault limit 5) first); end if;
end $$;

insert into payments.bank_credits (transaction_id, notice_id, bin, account_number, amount_dong, purpose, credited_at, received_at, outcome, payment_id, transfer_id, payer_bin, payer_account)
select 'SEED' || upper(right(bill_id::text, 10)), 'msg_SEED' || upper(right(bill_id::text, 10)), bin, account_number, amount_dong, reference,
  created_at + interval '2 minutes', created_at + interval '2 minutes', 'settled', id, ('e' || substr(bill_id::text, 2))::uuid,
  '970415', '10' || lpad((('x' || right(md5(payer_id), 7))::bit(28)::bigint)::text, 9, '0')
from payments.payments where state = 'paid';

insert into payments.receipts (id, number, bill_id, payment_id, citizen_id, provider_id, amount_dong, transaction_id, transfer_id, settled_at)
select ('d' || substr(id::text, 2))::uuid,
  'BL' || to_char(settled_at at time zone 'Asia/Ho_Chi_Minh', 'YY') || '-' || lpad((row_number() over (order by settled_at, id))::text, 8, '0'),
  id, ('c' || substr(id::text, 2))::uuid, citizen_id, provider_id, amount_dong, 'SEED' || upper(right(id::text, 10)), ('e' || substr(id::text, 2))::uuid, settled_at
from payments.bills where settled_at is not null;
select setval('payments.receipt_numbers', greatest(1, (select count(*) from payments.receipts)));
commit;
analyze payments.bills; analyze payments.receipts; analyze payments.payments; analyze ledger.entries; analyze ledger.transfers;
`
}

/**
 * SQL that makes room in the books before a seed when what they were posted for has been thrown away. Only the owner can do
 * it, by turning the guards off and on again; nothing but a seed does.
 */
export const emptyBooks = `
begin;
do $$ begin
  if exists (select from ledger.transfers) and not exists (select from payments.bank_credits) then
    alter table ledger.entries disable trigger entries_immutable;
    alter table ledger.transfers disable trigger transfers_immutable;
    alter table ledger.holds disable trigger holds_immutable;
    alter table ledger.hold_ends disable trigger hold_ends_immutable;
    alter table ledger.lanes disable trigger lanes_follow;
    truncate ledger.transfers, ledger.entries, ledger.holds, ledger.hold_ends, payments.bank_credits, payments.receipts, payments.orders, payments.payout_attempts, payments.suspense_notes;
    update ledger.lanes set version = 0, balance = 0, held_debit = 0, held_credit = 0;
    alter table ledger.entries enable always trigger entries_immutable;
    alter table ledger.transfers enable always trigger transfers_immutable;
    alter table ledger.holds enable always trigger holds_immutable;
    alter table ledger.hold_ends enable always trigger hold_ends_immutable;
    alter table ledger.lanes enable always trigger lanes_follow;
  end if;
end $$;
select payments.open_chart();
insert into payments.money_rules values ('suspense.alone', '2026-01-01', 2000000) on conflict do nothing;
commit;
`
