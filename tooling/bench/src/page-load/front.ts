import { existsSync, readFileSync } from 'node:fs'
import { createServer, request as send, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/** What stands before a gateway, so that one gateway's pages can be given out as another set-up would. */
export type Front = {
  /** The gateway's port: another one after a release of the whole. */
  target: number
  /** Keeps preloads of modules (`federated`), of the portal's own files only (`one-bundle`), or none (`stock`). */
  keeps: 'federated' | 'one-bundle' | 'stock'
  /** Folder of remotes by their names; another one after a release of one of them. */
  stock: Readonly<Record<string, string>>
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }
/** As a gateway compresses pages, and as it compresses files. */
const QUICK = 4
const BEST = 11
const compressed = new Map<string, Buffer>()

/** Starts it on a free port. `of` may be changed while it runs. */
export async function startFront(of: Front): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const [, id, path] = /^\/stock\/([a-z]+)\/([^?]+)/.exec(request.url ?? '') ?? []
    if (id !== undefined && path !== undefined) sendStock(of, { id, path }, { request, response })
    else pass(of, request, response)
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const address = server.address()
  return { address: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`, server }
}

/** Files with a hash in their name are kept for ever; manifest and entry have none, so they are asked for again. */
function sendStock(of: Front, { id, path }: { id: string; path: string }, { request, response }: { request: IncomingMessage; response: ServerResponse }): void {
  const file = join(of.stock[id] ?? '/nowhere', path)
  if (!existsSync(file)) return void response.writeHead(404).end()
  const body = compressed.get(file) ?? brotli(readFileSync(file), BEST)
  compressed.set(file, body)
  const etag = `"${body.length}-${body.subarray(-12).toString('hex')}"`
  const isHashed = path.startsWith('assets/')
  const headers = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache', etag, vary: 'accept-encoding' }
  if (!isHashed && request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end()
  response.writeHead(200, { ...headers, 'content-encoding': 'br', 'content-length': body.length }).end(body)
}

function pass(of: Front, request: IncomingMessage, response: ServerResponse): void {
  const outgoing = send({ port: of.target, host: 'localhost', path: request.url, method: request.method, headers: request.headers }, (answer) => {
    const isPage = String(answer.headers['content-type']).startsWith('text/html')
    if (!isPage) {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      return
    }
    buffer(answer).then((body) => sendPage(of, { headers: answer.headers, body, status: answer.statusCode ?? 502 }, response), () => response.destroy())
  })
  outgoing.on('error', () => response.destroy())
  request.pipe(outgoing)
}

/** The page without what the set-up would not have said: preloads, hashes and lists of the modules' files. */
function sendPage(of: Front, { headers, body, status }: { headers: IncomingHttpHeaders; body: Buffer; status: number }, response: ServerResponse): void {
  const html = (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString('utf8')
  const isOurs = of.keeps === 'federated'
  const without = isOurs ? html : html.replaceAll(/"\/modules\/[^"]+":"sha384-[^"]+",?/g, '').replaceAll(/,\}/g, '}').replaceAll(/"files":\{"preload":\[[^\]]*\],"pages":\{[^}]*\}\},?/g, '')
  const links = String(headers['link'] ?? '').split(/,\s*(?=<)/).filter((link) => isOurs || (of.keeps === 'one-bundle' && !link.startsWith('</modules/')))
  const sent = brotli(Buffer.from(without), QUICK)
  // The policy is the same for all, and says nothing of the stock set-up's scripts.
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(link|content-(length|encoding|security-policy.*)|transfer-encoding|connection)$/.test(name)))
  response.writeHead(status, { ...kept, ...(links[0] && { link: links.join(', ') }), 'content-encoding': 'br', 'content-length': sent.length }).end(sent)
}

function brotli(body: Buffer, quality: number): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}
