import { demoPeople } from './people.ts'

/** What the sign-in page shows besides the form. */
export type SignInPage = {
  locale: 'vi' | 'en'
  /** Address of this interaction. */
  action: string
  level: 1 | 2
  /** What was typed, kept through an error. */
  citizenId: string
  error: 'person' | 'password' | null
}

const words = {
  vi: {
    title: 'Đăng nhập VNeID thử nghiệm',
    lead: 'Đây là máy chủ thử nghiệm, không phải VNeID thật. Mật khẩu của mọi người là “demo”.',
    id: 'Số định danh cá nhân',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    level: { 1: 'Đang đăng nhập ở mức 1 (tài khoản cơ bản).', 2: 'Đang đăng nhập ở mức 2 (đã xác minh danh tính).' },
    other: { 1: 'Đăng nhập mức 2', 2: 'Đăng nhập mức 1' },
    people: 'Người dùng thử',
    person: 'Số định danh cá nhân gồm 12 chữ số. Hãy kiểm tra và nhập lại.',
    wrong: 'Mật khẩu không đúng. Mật khẩu thử nghiệm là “demo”.',
    problem: 'Có lỗi:',
    language: 'English',
    cancel: 'Quay lại, không đăng nhập',
  },
  en: {
    title: 'Test VNeID sign-in',
    lead: 'This is a test server, not the real VNeID. Everybody’s password is “demo”.',
    id: 'Personal ID number',
    password: 'Password',
    submit: 'Sign in',
    level: { 1: 'Signing in at level 1 (basic account).', 2: 'Signing in at level 2 (identity verified).' },
    other: { 1: 'Sign in at level 2', 2: 'Sign in at level 1' },
    people: 'Test people',
    person: 'A personal ID number has 12 digits. Check it and type it again.',
    wrong: 'The password is not right. The test password is “demo”.',
    problem: 'Error:',
    language: 'Tiếng Việt',
    cancel: 'Go back without signing in',
  },
}

/** The sign-in form: two fields, one button, no script. */
export function signInPage(page: SignInPage): string {
  const t = words[page.locale]
  const address = (locale: string, level: number) => `${page.action}?lang=${locale}&amp;level=${level}`
  const otherLocale = page.locale === 'vi' ? 'en' : 'vi'
  const otherLevel = page.level === 2 ? 1 : 2
  const wrongPerson = page.error === 'person' ? t.person : null
  const wrongPassword = page.error === 'password' ? t.wrong : null
  return layout(page.locale, t.title, `
<p class="lang"><a href="${address(otherLocale, page.level)}" lang="${otherLocale}" hreflang="${otherLocale}">${t.language}</a></p>
<h1>${t.title}</h1>
<p>${t.lead}</p>
<form method="post" action="${address(page.locale, page.level)}">
  ${field({ name: 'citizenId', label: t.id, error: wrongPerson, problem: t.problem, extra: `inputmode="numeric" autocomplete="username" value="${escapeHtml(page.citizenId)}"` })}
  ${field({ name: 'password', label: t.password, error: wrongPassword, problem: t.problem, extra: 'type="password" autocomplete="current-password"' })}
  <p>${t.level[page.level]} <a href="${address(page.locale, otherLevel)}">${t.other[page.level]}</a></p>
  <button type="submit">${t.submit}</button>
</form>
<p><a href="${page.action}/cancel">${t.cancel}</a></p>
<h2>${t.people}</h2>
<ul>${demoPeople.map((one) => `<li><code>${one.citizenId}</code> ${escapeHtml(one.name)}: ${escapeHtml(one.role[page.locale])}</li>`).join('')}</ul>`)
}

/** Shown when a sign-in was finished or forgotten: Back was pressed, or the page stayed open too long. */
export function goneSignInPage(portal: string): string {
  return layout('vi', 'Lần đăng nhập này đã kết thúc', `
<h1>Lần đăng nhập này đã kết thúc</h1>
<p>Trang này đã dùng xong hoặc để quá lâu. Hãy về cổng dịch vụ và bấm Đăng nhập lại nếu cần.</p>
<p lang="en">This sign-in is over: it was finished or left too long. Go back to the portal and sign in again if you need to.</p>
<p><a href="${escapeHtml(portal)}">Về cổng dịch vụ (<span lang="en">Back to the portal</span>)</a></p>`)
}

function field(of: { name: string; label: string; error: string | null; problem: string; extra: string }): string {
  const described = of.error ? ` aria-invalid="true" aria-describedby="${of.name}-error"` : ''
  const error = of.error ? `<p class="error" id="${of.name}-error"><strong>${of.problem}</strong> ${of.error}</p>` : ''
  return `<label for="${of.name}">${of.label}</label>${error}<input id="${of.name}" name="${of.name}" required ${of.extra}${described}>`
}

function layout(locale: string, title: string, main: string): string {
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/sandbox.css"></head><body><main>${main}</main></body></html>`
}

/** Makes text safe between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}

/** The only style sheet of the sandbox. */
export const styleSheet = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
main { max-width: 34rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.6rem; line-height: 1.25 } h2 { font-size: 1.2rem }
label { display: block; font-weight: 600; margin-top: 1rem }
input { font: inherit; width: 100%; box-sizing: border-box; padding: .6rem; border: 2px solid; border-radius: .25rem; margin-top: .25rem }
button { font: inherit; font-weight: 600; padding: .7rem 1.5rem; min-height: 44px; border: 0; border-radius: .25rem; background: #9b1c1c; color: #fff }
a { display: inline-block; min-height: 24px } a, .error { text-underline-offset: .15em } a { color: light-dark(#1d4f91, #9cc2f5) }
.error { color: light-dark(#a3160f, #ffb3ad); margin: .25rem 0 } .lang { text-align: end; margin: 0 }
:focus-visible { outline: 3px solid #1d70b8; outline-offset: 2px } li { margin: .5rem 0 }
`
