import { systemClock } from '@mc/server-kit'

/** A cookie as a browser keeps it. */
type Cookie = { name: string; value: string; path: string }

/** What a page load ended in. */
export type Landed = { status: number; url: string; text: string; headers: Headers }

const REDIRECTS_MAX = 12

/** As much of a browser as signing in needs: cookies by path, redirects, forms. */
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
    const { pathname } = new URL(url)
    const cookie = this.cookies.filter((one) => pathname.startsWith(one.path)).map((one) => `${one.name}=${one.value}`).join('; ')
    const headers = new Headers(init.headers)
    if (cookie !== '') headers.set('cookie', cookie)
    if (!headers.has('accept')) headers.set('accept', 'text/html')
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) this.#keep(line)
    return answer
  }

  cookie(name: string): string | undefined {
    return this.cookies.find((one) => one.name === name)?.value
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const [name = '', ...value] = pair.split('=')
    const attribute = (wanted: string) => attributes.find((one) => one.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1)
    const path = attribute('path') ?? '/'
    const index = this.cookies.findIndex((one) => one.name === name && one.path === path)
    if (index >= 0) this.cookies.splice(index, 1)
    const isGone = attribute('max-age') === '0' || Date.parse(attribute('expires') ?? '') < systemClock.now().getTime()
    if (!isGone) this.cookies.push({ name, value: value.join('='), path })
  }
}
