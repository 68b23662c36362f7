import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { systemClock } from '@mc/server-kit'

/** A cookie as a browser keeps it. */
type Cookie = { name: string; value: string; host: string; path: string }

/** What a page load ended in. */
export type Landed = { status: number; url: string; text: string; headers: Headers }

const REDIRECTS_MAX = 12
const NAVIGATION = [['accept', 'text/html'], ['sec-fetch-mode', 'navigate'], ['sec-fetch-dest', 'document']] as const

/** As much of a browser as signing in needs: cookies by host and path, redirects, forms. */
export class Browser {
  readonly cookies: Cookie[] = []

  /** Opens an address and follows where it leads. */
  async open(url: string, init: RequestInit = {}): Promise<Landed> {
    let at = url
    let request = init
    for (let count = 0; count < REDIRECTS_MAX; count++) {
      const answer = await this.send(at, request)
      const location = answer.headers.get('location')
      if (location === null || answer.status < 300 || answer.status > 399) return { status: answer.status, url: at, text: await answer.text(), headers: answer.headers }
      at = new URL(location, at).href
      request = {}
    }
    throw new Error(`too many redirects, last at ${at}`)
  }

  /** One request, redirects not followed. */
  async send(url: string, init: RequestInit = {}): Promise<Response> {
    const address = new URL(url)
    const { host, pathname } = address
    const cookie = this.cookies.filter((one) => one.host === host && pathname.startsWith(one.path)).map((one) => `${one.name}=${one.value}`).join('; ')
    const headers = new Headers(init.headers)
    if (cookie !== '') headers.set('cookie', cookie)
    // Without another wish, it is a person who opens a page.
    if (!headers.has('accept')) for (const [name, value] of NAVIGATION) headers.set(name, value)
    const answer = await exchange(address, { method: init.method ?? 'GET', headers, body: init.body })
    for (const line of answer.headers.getSetCookie()) this.#keep(host, line)
    return answer
  }

  cookie(name: string, host?: string): string | undefined {
    return this.cookies.find((one) => one.name === name && (host === undefined || one.host === host))?.value
  }

  #keep(host: string, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const [name = '', ...value] = pair.split('=')
    const attribute = (wanted: string) => attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1)
    const path = attribute('path') ?? '/'
    const index = this.cookies.findIndex((one) => one.name === name && one.host === host && one.path === path)
    if (index >= 0) this.cookies.splice(index, 1)
    const isGone = attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '') < systemClock.now().getTime()
    if (!isGone) this.cookies.push({ name, value: value.join('='), host, path })
  }
}

/** One HTTP exchange with the headers as given: `fetch` says of itself that it is a script, and finds no `<name>.localhost`. */
async function exchange(address: URL, of: { method: string; headers: Headers; body: RequestInit['body'] }): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>()
  const sent = request({ host: 'localhost', port: address.port, path: address.pathname + address.search, method: of.method, headers: { ...Object.fromEntries(of.headers), host: address.host } }, (answer) => {
    const headers = new Headers()
    for (let i = 0; i < answer.rawHeaders.length; i += 2) headers.append(answer.rawHeaders[i]!, answer.rawHeaders[i + 1]!)
    buffer(answer).then((body) => resolve(new Response(body.length > 0 ? body : null, { status: answer.statusCode ?? 500, headers })), reject)
  })
  sent.once('error', reject).end(typeof of.body === 'string' ? of.body : undefined)
  return promise
}
