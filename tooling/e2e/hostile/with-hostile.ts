import { createHash } from 'node:crypto'
import type { Page } from '@mc/e2e/fixtures'
import { HOSTILE, scriptOf } from './hostile-modules.ts'

/** How the files of a hostile module are answered; the default is its script. */
export type Answer = { status?: number; contentType?: string; body?: string }

/**
 * Puts hostile modules into the page as if the registry listed them: into the boot data and the import map of the HTML
 * that the gateway really sent, with their files answered beside the gateway's.
 */
export async function withHostile(page: Page, answers: Readonly<Record<string, Answer>> = {}): Promise<void> {
  const ids = [...new Set([...Object.keys(HOSTILE), ...Object.keys(answers)])]
  const path = (id: string) => `/modules/${id}/v1/remoteEntry.js`
  const hashOf = (id: string) => `sha384-${createHash('sha384').update(scriptOf(id)).digest('base64')}`
  await page.route(/\/modules\/[a-z-]+\/v1\/remoteEntry\.js/, (route) => {
    const id = new URL(route.request().url()).pathname.split('/')[2] ?? ''
    const { status = 200, contentType = 'text/javascript; charset=utf-8', body = scriptOf(id) } = answers[id] ?? {}
    return route.fulfill({ status, contentType, body, headers: { 'cache-control': 'no-store' } })
  })
  await page.route(
    (url) => ids.some((id) => url.pathname === `/${id}`) || url.pathname === '/',
    async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue()
      const answer = await route.fetch()
      const html = (await answer.text())
        .replace(/"integrity":\{/, (start) => `${start}${ids.map((id) => `"${path(id)}":"${hashOf(id)}",`).join('')}`)
        .replace(/(<script type="application\/json" id="mc-boot">)(.*?)(<\/script>)/s, (_, before: string, json: string, after: string) => {
          const boot = JSON.parse(json) as { modules: object[] }
          boot.modules.push(...ids.map((id) => bootModule(id, path(id))))
          return `${before}${JSON.stringify(boot).replaceAll('<', '\\u003c')}${after}`
        })
        // The gateway rendered a page that it does not know; the portal draws it anew.
        .replace(/<div id="mc-root">.*<\/div>\n<script type="application/s, '<div id="mc-root"></div>\n<script type="application')
      return route.fulfill({ response: answer, status: 200, body: html })
    },
  )
}

function bootModule(id: string, entry: string): object {
  const title = { vi: id, en: id }
  return { id, version: 'v1', channel: 'stable', isStopped: false, entry, title, summary: title, icon: 'warning', order: 99, records: {}, fills: [], routes: [{ path: '', title, roles: ['anyone'], nav: 'citizen' }] }
}
