/** The console asks again this often, so that what another developer or a team's command did is seen at once. */
export const LIVE_MS = 2_000
