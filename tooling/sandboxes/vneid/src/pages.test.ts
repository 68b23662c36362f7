import { expect, test } from 'vitest'
import { signInPage } from './pages.ts'
import { claimsOf, demoPeople } from './people.ts'

const page = { action: '/interaction/x', citizenId: '', error: null, level: 2 } as const

test.each([
  ['vi', 'Số định danh cá nhân', 'Mật khẩu'],
  ['en', 'Personal ID number', 'Password'],
] as const)('the form in %s has two labelled fields, one button and no script', (locale, id, password) => {
  const html = signInPage({ ...page, locale })
  expect(html).toContain(`<label for="citizenId">${id}</label>`)
  expect(html).toContain(`<label for="password">${password}</label>`)
  expect(html.match(/<button/g)).toHaveLength(1)
  expect(html.match(/<input/g)).toHaveLength(2)
  expect(html).not.toContain('<script')
  for (const person of demoPeople) expect(html).toContain(person.citizenId)
})

test('an error stands at its field, and what was typed is kept and cannot break out', () => {
  const html = signInPage({ ...page, locale: 'vi', error: 'person', citizenId: '12"><script>' })
  expect(html).toContain('aria-describedby="citizenId-error"')
  expect(html).toContain('<p class="error" id="citizenId-error">')
  expect(html).toContain('value="12&#34;&#62;&#60;script&#62;"')
})

test('the other level is one link away', () => {
  expect(signInPage({ ...page, locale: 'en' })).toContain('<a href="/interaction/x?lang=en&amp;level=1">Sign in at level 1</a>')
  expect(signInPage({ ...page, locale: 'en', level: 1 })).toContain('level=2">Sign in at level 2</a>')
})

test('people outside the list are known by their number alone', () => {
  expect(claimsOf('019099999999')).toEqual({ sub: '019099999999', citizen_id: '019099999999' })
  expect(claimsOf('019085000017')).toMatchObject({ name: 'Nguyễn Văn Hùng', birthdate: '1985-03-12', gender: 'male' })
})
