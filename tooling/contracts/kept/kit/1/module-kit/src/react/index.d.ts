export { ErrorBoundary } from './error-boundary.tsx';
export { HostProvider, useHost, type Host } from './host.tsx';
export { Link, Route, Router, matchPath, useNavigate, useParams, usePath, useSearchParams } from './navigation.tsx';
export { RequireLevel } from './require-level.tsx';
export { useClock, useSession, useSignInAddress } from './session.ts';
export { Slot } from './slot.tsx';
