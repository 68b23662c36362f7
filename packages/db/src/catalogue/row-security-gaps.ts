import type pg from 'pg'

/**
 * Looks through the catalogue for ways round row-level security; an empty list means none was found.
 * @param allowed SECURITY DEFINER functions that may read citizens' rows, as `schema.name`, each with a reason where it is made
 * @returns one sentence a gap
 */
export async function rowSecurityGaps(owner: pg.ClientBase, allowed: readonly string[] = []): Promise<string[]> {
  const { rows } = await owner.query<{ gap: string }>(gapsSql, [allowed])
  return rows.map((row) => row.gap)
}

const gapsSql = `
with system as (select oid from pg_namespace where nspname like 'pg\\_%' or nspname = 'information_schema'),
sector_role as (
  select r.* from pg_roles r
  where r.rolname like 'mc\\_%'
),
personal as (
  select c.oid, c.relowner, c.relrowsecurity, c.relforcerowsecurity, c.oid::regclass::text as name, n.nspname || '.' || c.relname as full_name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.oid not in (select oid from system)
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'citizen_id' and not a.attisdropped)
),
-- views over personal tables, through any number of other views
view_over as (
  with recursive reads as (
    select distinct r.ev_class as view, d.refobjid as source
    from pg_rewrite r join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
    where d.refobjid <> r.ev_class
  ), reaching as (
    select view, source from reads
    union
    select reaching.view, reads.source from reaching join reads on reads.view = reaching.source
  )
  select distinct view from reaching where source in (select oid from personal)
)
select full_name || ': row-level security is not enabled' as gap from personal where not relrowsecurity
union all
select full_name || ': row-level security is not forced' from personal where not relforcerowsecurity
union all
select full_name || ': belongs to ' || r.rolname || ', which may change its policies' from personal p join sector_role r on r.oid = p.relowner
union all
select full_name || ': has row-level security and no policy' from personal
where relrowsecurity and not exists (select from pg_policy where polrelid = personal.oid)
union all
select p.full_name || ': policy ' || pol.polname || ' lets every row through'
from personal p join pg_policy pol on pol.polrelid = p.oid
where pol.polpermissive and coalesce(pg_get_expr(pol.polqual, pol.polrelid), pg_get_expr(pol.polwithcheck, pol.polrelid)) = 'true'
  and pol.polcmd in ('r', '*', 'w', 'd')
union all
select rolname || ': is a superuser' from sector_role where rolsuper
union all
select rolname || ': bypasses row-level security' from sector_role where rolbypassrls
union all
select rolname || ': may make roles' from sector_role where rolcreaterole
union all
select s.rolname || ': is a member of ' || m.rolname
from sector_role s join pg_auth_members am on am.member = s.oid join pg_roles m on m.oid = am.roleid
where m.rolname <> 'mc_sector'
union all
select n.nspname || ': the schema belongs to ' || r.rolname from pg_namespace n join sector_role r on r.oid = n.nspowner
union all
select n.nspname || '.' || c.relname || ': a view over citizens'' rows without security_invoker'
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'v' and c.oid in (select view from view_over) and n.oid not in (select oid from system)
  and not exists (select from unnest(c.reloptions) option where option in ('security_invoker=true', 'security_invoker=on', 'security_invoker=1'))
union all
select n.nspname || '.' || c.relname || ': a materialised view keeps citizens'' rows without row-level security'
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'm' and c.oid in (select view from view_over)
  and exists (select from sector_role r where has_any_column_privilege(r.oid, c.oid, 'select'))
union all
-- What a function's text reads cannot be known from the catalogue: any such function a sector may call counts, unless allowed.
select n.nspname || '.' || p.proname || ': a SECURITY DEFINER function that ' || string_agg(r.rolname, ', ' order by r.rolname) || ' may call'
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  join sector_role r on has_function_privilege(r.oid, p.oid, 'execute') and has_schema_privilege(r.oid, n.oid, 'usage')
where p.prosecdef and n.oid not in (select oid from system) and p.prorettype <> 'trigger'::regtype
  and not (n.nspname || '.' || p.proname = any ($1::text[]))
group by n.nspname, p.proname, p.oid
union all
-- Without a fixed path the caller chooses which table of that name is meant.
select n.nspname || '.' || p.proname || ': a SECURITY DEFINER function without a search_path of its own'
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where p.prosecdef and n.oid not in (select oid from system)
  and not exists (select from unnest(p.proconfig) setting where starts_with(setting, 'search_path='))
order by 1`
