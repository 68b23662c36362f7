import type pg from 'pg'

/** Share of the busiest office; the rest is spread over the other communes. */
const BUSY_SHARE = 0.2
/** Share of dossiers that are at work; the others were returned. */
const OPEN_SHARE = 0.03

export const BUSY_OFFICE = 'HCC-05443'

const FAMILIES = ['nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'vũ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương', 'lý', 'nông', 'ma', 'triệu']
const MIDDLES = ['văn', 'thị', 'minh', 'ngọc', 'đức', 'quang', 'thu', 'hữu']
const GIVENS = ['hùng', 'mai', 'khang', 'hà', 'thành', 'hương', 'minh', 'lan', 'dũng', 'hồng', 'hòa', 'huy', 'sơn', 'anh', 'bình', 'châu', 'dung', 'giang', 'hải', 'linh', 'nam', 'oanh', 'phúc', 'quân', 'tâm', 'uyên', 'vân', 'xuân', 'yến']

/**
 * So many dossiers of one procedure: three of a hundred at work, a fifth of them at one office. Written as the owner, straight into the
 * tables, as the store would have them.
 */
export async function fillDossiers(owner: pg.Client, count: number): Promise<void> {
  await owner.query('set session_replication_role = replica')
  await owner.query(
    `insert into dossier.dossiers (id, code, citizen_id, citizen_name, filed_by, applicant_kind, procedure_code, procedure_version, channel, commune_code, reception_office, phone, life, revision,
       due_on, due_half, fee_state, created_at, changed_at, sent_at, received_at, ended_at)
     select uuidv7(), 'H55.' || substr(commune, 1, 2) || '.' || substr(commune, 3) || '-' || to_char(date '2020-01-01' + (n / 400)::int, 'YYMMDD') || '-' || lpad((n % 400 + 1)::text, 4, '0'),
       person, name, person, 'self', '3.000347', 1, 'online', commune, 'HCC-' || commune, '+84912345678',
       jsonb_build_object('phase', case when open then 'submitted' else 'returned' end, 'stage', 0, 'doneTasks', '[]'::jsonb, 'supplementsAsked', 0, 'hold', null, 'decision', null, 'startedAt', null, 'stops', '[]'::jsonb),
       1, null, null, 'none', at, at, at, null, case when open then null else at end
     from (
       select n, n > $1::int * (1 - $2::numeric) as open, '0' || (19000000000 + n) as person, timestamptz '2026-11-24 02:00Z' - make_interval(mins => ($1::int - n)) as at,
         case when n % 100 < $3::int then '05443' else communes[1 + n % array_length(communes, 1)] end as commune,
         initcap(families[1 + n * 7 % array_length(families, 1)] || ' ' || middles[1 + n * 3 % array_length(middles, 1)] || ' ' || givens[1 + n * 11 % array_length(givens, 1)]) as name
       from generate_series(1, $1::int) n,
         (select array_agg(commune_code order by commune_code) filter (where commune_code <> '05443') as communes, $4::text[] as families, $5::text[] as middles, $6::text[] as givens from dossier.agency_offices where agency = 'one-stop' and commune_code is not null) lists
     ) made`,
    [count, OPEN_SHARE, BUSY_SHARE * 100, FAMILIES, MIDDLES, GIVENS],
  )
  // Open work at reception, due over the next weeks; and what was done: two pieces a dossier.
  await owner.query(`
    insert into dossier.tasks (dossier_id, citizen_id, task, kind, office, role, opened_at, due_on, due_half, done_at, done_by)
    select id, citizen_id, '@reception', 'reception', reception_office, 'one-stop.officer', sent_at, date '2026-11-23' + (row_number() over () % 20)::int, 'afternoon', case when ended_at is null then null else sent_at end, null from dossier.dossiers
    union all select id, citizen_id, 'check', 'task', 'CSGT-19', 'agency.officer', sent_at, date '2026-01-01', 'afternoon', sent_at, null from dossier.dossiers where ended_at is not null`)
  await owner.query(`
    insert into dossier.office_dossiers (office, dossier_id, citizen_id, code, name_key, given_key)
    select office, id, citizen_id, code, key, (select string_agg(word, ' ' order by place desc) from unnest(string_to_array(key, ' ')) with ordinality as one (word, place))
    from (select id, citizen_id, code, reception_office, lower(translate(citizen_name, 'ễầêạàũặùỗồôươýệăịứùữảìâấủúầăiíếđĐảiòơêâạ', 'eaeaauauooouoyeaiuuuaiaauuaaiiedDaiooeaa')) as key from dossier.dossiers) named
    cross join lateral (values (reception_office), ('CSGT-19')) as part (office)`)
  await owner.query('set session_replication_role = origin')
  await owner.query('vacuum analyze')
}
