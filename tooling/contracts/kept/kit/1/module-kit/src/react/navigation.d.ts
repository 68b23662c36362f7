import type { AnchorHTMLAttributes } from 'react';
import { matchRoute, Route, Router, useParams, useSearchParams } from 'wouter';
export { Route, Router, useParams, useSearchParams };
/** Whether a path fits a pattern with `:name` parameters; the parameters when it does. */
export declare function matchPath(parser: Parameters<typeof matchRoute>[0], pattern: string, path: string): Record<string, string | undefined> | null;
/** The path of the open page, without query, and the pattern parser in use. */
export declare function usePath(): {
    path: string;
    parser: import("wouter").Parser;
};
/** Opens another page of the portal: `navigate('/health/appointments', { replace: true })`. */
export declare function useNavigate(): (to: string, options?: {
    replace?: boolean;
}) => void;
/**
 * A link to another page. It is a plain anchor: the portal opens same-origin links without reloading, and they work
 * before the script has arrived too.
 */
export declare function Link({ to, ...rest }: {
    to: string;
} & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>): import("react").JSX.Element;
