import type { AnchorHTMLAttributes } from 'react'
import { matchRoute, Route, Router, useLocation, useParams, useRouter, useSearchParams } from 'wouter'
export { Route, Router, useParams, useSearchParams }

/** Whether a path fits a pattern with `:name` parameters; the parameters when it does. */
export function matchPath(parser: Parameters<typeof matchRoute>[0], pattern: string, path: string): Record<string, string | undefined> | null {
  const [fits, params] = matchRoute(parser, pattern, path)
  return fits ? (params as Record<string, string | undefined>) : null
}

/** The path of the open page, without query, and the pattern parser in use. */
export function usePath() {
  const [path] = useLocation()
  return { path, parser: useRouter().parser }
}

/** Opens another page of the portal: `navigate('/health/appointments', { replace: true })`. */
export function useNavigate(): (to: string, options?: { replace?: boolean }) => void {
  return useLocation()[1]
}

/**
 * A link to another page. It is a plain anchor: the portal opens same-origin links without reloading, and they work
 * before the script has arrived too.
 */
export function Link({ to, ...rest }: { to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) {
  return <a href={to} {...rest} />
}
