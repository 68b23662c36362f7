/** The pages that are the portal's own, with the key of their title in the shell's messages. */
export const PORTAL_PAGES = [
  { path: '/', title: 'home' },
  { path: '/search', title: 'search' },
  { path: '/status', title: 'status' },
  { path: '/status/works', title: 'works' },
  { path: '/account', title: 'account' },
  { path: '/account/notices', title: 'noticeSettings' },
  { path: '/account/consents', title: 'consents' },
  { path: '/administration/exchange', title: 'exchange' },
  { path: '/notices', title: 'notices' },
  { path: '/account/access', title: 'access' },
  { path: '/administration/access-questions', title: 'accessQuestions' },
  { path: '/developer', title: 'developer' },
  { path: '/developer/:module', title: 'developer' },
] as const
