/**
 * SQL that gives the demo father one refund that was paid out: a part of a telephone bill, asked by the treasurer and approved by
 * the chief accountant. After the receipts.
 */
export const seedRefund = `
begin;
select set_config('app.duty', 'system', true);
insert into payments.orders (id, number, kind, receipt_id, bill_id, citizen_id, amount_dong, reason, from_bin, from_account, to_bin, to_account, to_name,
  needs_second, asked_by, asked_at, decided_by, decided_at, state, attempt, bank_transaction_id, ended_at)
select ('f' || substr(receipt.id::text, 2))::uuid, 'HT' || to_char(receipt.settled_at at time zone 'Asia/Ho_Chi_Minh', 'YY') || '-00000001', 'refund', receipt.id, receipt.bill_id,
  receipt.citizen_id, 15000, 'Nhà mạng giảm cước do mất kết nối', payment.bin, payment.account_number, credit.payer_bin, credit.payer_account, 'NGUYEN VAN HUNG',
  true, '019180000106', receipt.settled_at + interval '1 day', '019074000157', receipt.settled_at + interval '1 day 1 hour', 'done', 1,
  'SEEDHT' || upper(right(receipt.id::text, 10)), receipt.settled_at + interval '1 day 2 hours'
from payments.receipts receipt
join payments.bills bill on bill.id = receipt.bill_id
join payments.payments payment on payment.id = receipt.payment_id
join payments.bank_credits credit on credit.transaction_id = receipt.transaction_id
where bill.citizen_id = '019085000017' and bill.kind = 'telecom' order by receipt.settled_at limit 1;
insert into payments.payout_attempts (end_to_end_id, order_id, attempt, begun_at, taken_at, outcome, bank_transaction_id, ended_at)
select replace(id::text, '-', '') || '-1', id, 1, decided_at, decided_at, 'done', bank_transaction_id, ended_at from payments.orders;
select ledger.post(refund.id, 'bill-refunded', refund.id::text,
  jsonb_build_array(jsonb_build_object('account', 'payable.telecom', 'amount', refund.amount_dong::text), jsonb_build_object('account', 'collection', 'amount', (-refund.amount_dong)::text)), refund.ended_at)
from payments.orders refund;
select setval('payments.order_numbers', greatest(1, (select count(*) from payments.orders)));
commit;
`
