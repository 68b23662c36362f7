type Collection = { bin: string; accountNumber: string }

/**
 * SQL that gives each seeded bill with a day of payment its payment, bank credit, receipt and transfer, in one statement a
 * table. The books' triggers check all of it: a seed that does not balance fails.
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

with paid as (
  select ('e' || substr(bill.id::text, 2))::uuid as transfer_id, 'c' || substr(bill.id::text, 2) as reference, bill.amount_dong, bill.settled_at,
    provider.account_code
  from payments.bills bill join payments.providers provider on provider.id = bill.provider_id where bill.settled_at is not null
), booked as (
  insert into ledger.transfers (id, kind, reference, fingerprint, posted_at)
  select transfer_id, 'bill-settled', reference,
    sha256(convert_to('bill-settled|' || reference || '|collection=' || amount_dong || ',' || account_code || '=-' || amount_dong, 'UTF8')), settled_at
  from paid
), lines as (
  select transfer_id, settled_at, 'collection' as account_code, amount_dong from paid
  union all select transfer_id, settled_at, account_code, -amount_dong from paid
), numbered as (
  select lines.account_code, transfer_id, amount_dong,
    account.version + row_number() over flow as version, account.balance_dong + sum(amount_dong) over flow as balance_dong
  from lines join ledger.accounts account on account.code = lines.account_code
  window flow as (partition by lines.account_code order by settled_at, transfer_id rows unbounded preceding)
)
insert into ledger.entries (account_code, account_version, transfer_id, amount_dong, balance_after_dong)
select account_code, version, transfer_id, amount_dong, balance_dong from numbered;

update ledger.accounts account set version = latest.account_version, balance_dong = latest.balance_after_dong
from (select distinct on (account_code) account_code, account_version, balance_after_dong from ledger.entries
  order by account_code, account_version desc) latest
where latest.account_code = account.code and latest.account_version <> account.version;

insert into payments.bank_credits (transaction_id, notice_id, bin, account_number, amount_dong, purpose, credited_at, received_at, outcome, payment_id, transfer_id)
select 'SEED' || upper(right(bill_id::text, 10)), 'msg_SEED' || upper(right(bill_id::text, 10)), bin, account_number, amount_dong, reference,
  created_at + interval '2 minutes', created_at + interval '2 minutes', 'settled', id, ('e' || substr(bill_id::text, 2))::uuid
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
    truncate ledger.transfers, ledger.entries, payments.bank_credits, payments.receipts;
    update ledger.accounts set version = 0, balance_dong = 0;
    -- The deferred checks of this update are done before the table is altered again.
    set constraints all immediate;
    alter table ledger.entries enable always trigger entries_immutable;
    alter table ledger.transfers enable always trigger transfers_immutable;
  end if;
end $$;
select payments.open_chart();
commit;
`
