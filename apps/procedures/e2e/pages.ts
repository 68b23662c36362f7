import type { Page } from '@playwright/test'

/** Begins a dossier, or goes on with the one that was begun. @returns the path of its overview */
async function aDraft(page: Page): Promise<string> {
  await page.goto('/procedures/apply/3.000347')
  await page.getByRole('button', { name: /^(Bắt đầu|Begin)$/ }).click()
  await page.waitForURL(/\/procedures\/drafts\/[\w-]{36}\/questions\//)
  return new URL(page.url()).pathname.split('/').slice(0, 4).join('/')
}

/** A dossier that was sent, from one's list. */
async function aDossier(page: Page): Promise<string> {
  await page.goto('/procedures/mine')
  return (await page.locator('a[href^="/procedures/mine/"]').first().getAttribute('href'))!
}

/** Ways to the pages that no open list links to: a dossier must be begun. */
export const ways = {
  'apply/:code': () => Promise.resolve('/procedures/apply/3.000347'),
  'drafts/:id': aDraft,
  'drafts/:id/questions/:page': async (page: Page) => `${await aDraft(page)}/questions/person`,
  'drafts/:id/papers': async (page: Page) => `${await aDraft(page)}/papers`,
  'drafts/:id/check': async (page: Page) => `${await aDraft(page)}/check`,
  'mine/:id': aDossier,
  'mine/:id/supply': async (page: Page) => `${await aDossier(page)}/supply`,
  // Who opens this one has a document in hand.
  'verify/:code': () => Promise.resolve('/procedures/verify/7H2K9QX4M0AZB3TC'),
}
