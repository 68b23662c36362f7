import type { Boot } from '@mc/module-kit'
import { matchPath, Router } from '@mc/module-kit/react'
import { rewriteInto, translate, type Messages } from '@mc/i18n'
import { parse } from 'regexparam'
import { renderToString } from 'react-dom/server'
import { homeMessages } from './home/home.messages.ts'
import { App } from './app.tsx'
import { PORTAL_PAGES } from './shell/portal-pages.ts'
import { shellMessages } from './shell/shell.messages.ts'

/** A page as HTML: what stands inside the root element, the document's title, the status to answer with, and the module's page it is. */
export type Rendered = { html: string; title: string; status: 200 | 404; moduleId: string | null; page: string | null }

/**
 * Renders the shell and the page of an address, for the gateway.
 * @param boot what the page's HTML will also carry
 * @param path path and query of the address
 */
export function render(boot: Boot, path: string): Rendered {
  const [pathname = '/', search = ''] = path.split('?')
  const found = titleOf(boot, pathname)
  const html = renderToString(
    <Router ssrPath={pathname} ssrSearch={search}>
      <App boot={boot} />
    </Router>,
  )
  return { html, title: `${found.title} · ${boot.brand?.name[boot.locale] ?? sentence(boot, shellMessages, 'name')}`, status: found.status, moduleId: found.moduleId, page: found.page }
}

function titleOf(boot: Boot, pathname: string): Omit<Rendered, 'html'> {
  const own = PORTAL_PAGES.find((page) => matchPath(parse, page.path, pathname))
  if (own) return { title: own.path === '/' ? homeTitle(boot) : sentence(boot, shellMessages, own.title), status: 200, moduleId: null, page: null }
  const module = boot.modules.find((one) => pathname === `/${one.id}` || pathname.startsWith(`/${one.id}/`))
  const route = module?.routes.find((one) => matchPath(parse, `/${module.id}${one.path && `/${one.path}`}`, pathname))
  if (!module || !route) return { title: sentence(boot, shellMessages, 'notFound'), status: 404, moduleId: module?.id ?? null, page: null }
  return { title: boot.language?.sentences[route.title[boot.locale]] ?? route.title[boot.locale], status: 200, moduleId: module.id, page: route.path }
}

function homeTitle(boot: Boot): string {
  return boot.session ? sentence(boot, homeMessages, 'hello', { name: boot.session.name }) : sentence(boot, homeMessages, 'heading')
}

/** A sentence in the language of the page. */
function sentence({ locale, language }: Boot, messages: Messages, key: string, params: Readonly<Record<string, string>> = {}): string {
  return translate(locale, messages, key, params, language && rewriteInto(language))
}
