import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { ROOT } from './shared.ts'
import { signInAsDemoPerson } from './sign-in-as-demo-person.ts'

const ENTRY = 'virtual:mc-harness'

/** The day on which the fixtures of stories play. */
const STORY_DAY = '2026-11-25'

const PAGE = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>Một Cửa</title>
  </head>
  <body>
    <div id="mc-root"></div>
    <script type="module" src="/@id/${ENTRY}"></script>
  </body>
</html>`

/** Gives a module's developers' server a page in which the module runs alone (`@mc/module-kit/harness`); the module needs no file for it. */
export function moduleHarness(id: string, gateway: string): Plugin {
  return {
    name: 'mc-module-harness',
    apply: 'serve',
    resolveId: (source) => (source === ENTRY ? source : null),
    load(source) {
      if (source !== ENTRY) return null
      const people = JSON.parse(readFileSync(`${ROOT}tooling/sandboxes/vneid/src/demo-people.json`, 'utf8')) as unknown
      return `
        import '@mc/ui/tokens.css'
        import { startHarness } from '@mc/module-kit/harness'
        import module from '/module.ts'
        if (module.id !== ${JSON.stringify(id)}) throw new Error('module.ts calls itself "' + module.id + '".')
        await startHarness({ module, demoPeople: ${JSON.stringify(people)}, stories: import.meta.glob('/web/**/*.stories.tsx'), storyDay: ${JSON.stringify(STORY_DAY)} })
      `
    },
    configureServer(server) {
      server.middlewares.use('/__harness/sign-in', (request, response) => void answer(response, () => signIn(request, gateway)))
      server.middlewares.use('/__harness/sign-out', (request, response) => void answer(response, () => signOut(request, gateway)))
      return () => {
        server.middlewares.use((request, response, next) => {
          const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html')
          if (!wantsPage) return next()
          server.transformIndexHtml(request.originalUrl ?? '/', PAGE).then((html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html), next)
        })
      }
    },
  }
}

/** Cookies of `localhost` are shared by all its ports: whoever signs in here is signed in at the portal too. */
async function signIn(request: IncomingMessage, gateway: string): Promise<string[]> {
  const person = new URL(request.url ?? '/', gateway).searchParams.get('person') ?? ''
  await signOut(request, gateway)
  return signInAsDemoPerson(gateway, person)
}

async function signOut(request: IncomingMessage, gateway: string): Promise<string[]> {
  const answered = await fetch(`${gateway}/auth/sign-out`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: gateway, cookie: request.headers.cookie ?? '', 'content-type': 'application/x-www-form-urlencoded' },
    body: '',
  })
  return answered.headers.getSetCookie()
}

async function answer(response: ServerResponse, work: () => Promise<string[]>): Promise<void> {
  try {
    response.setHeader('set-cookie', await work()).writeHead(204).end()
  } catch (error) {
    response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error))
  }
}
