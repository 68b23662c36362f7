import { createServer as httpServer } from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { emailParty } from './email.provider.ts'
import type { OutgoingNotice } from './parties.ts'
import { smsParty } from './sms.provider.ts'
import { zaloParty } from './zalo.provider.ts'

const notice: OutgoingNotice = { reference: 'r', recipient: 'hung@example.vn', locale: 'vi', title: { vi: 'Tin', en: 'News' }, text: { vi: '', en: '' }, href: null }
const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))
const listening = async (server: Server) => {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
/** Either what the party said, or that it is to be tried again. */
const outcome = (handing: Promise<string>) => handing.catch(() => 'again')

/** A mail server that gives one command this answer, and takes all else. */
async function aMailServer(command: string, answer: string): Promise<string> {
  const port = await listening(
    createServer((socket) => {
      let isWords = false
      socket.on('error', () => undefined)
      socket.write('220 here\r\n')
      socket.on('data', (chunk) => {
        for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
          if (isWords && line !== '.') continue
          const said = isWords ? 'END' : line.split(/[ :]/)[0]!
          isWords = false
          if (said === command) socket.write(`${answer}\r\n`)
          else if (said === 'EHLO') socket.write('250-here\r\n250 AUTH PLAIN\r\n')
          else if (said === 'AUTH') socket.write('235 in\r\n')
          else if (said === 'DATA') socket.write('354 go on\r\n')
          else socket.write('250 taken\r\n')
          if (said === 'DATA' && said !== command) isWords = true
        }
      })
    }),
  )
  return `smtp://portal:secret@127.0.0.1:${port}`
}

describe('e-mail', () => {
  it.each([
    ['nothing', '', 'taken'],
    ['RCPT', '550 5.1.1 no such user', 'refused'],
    ['END', '554 5.7.1 not this message', 'refused'],
    ['RCPT', '450 4.2.0 greylisted', 'again'],
    ['AUTH', '535 5.7.8 wrong password', 'again'],
    ['MAIL', '550 5.7.1 not this sender', 'again'],
  ])('to %s the server says %j: %s', async (command, answer, expected) => {
    const party = emailParty({ url: await aMailServer(command, answer), from: 'Một Cửa <a@motcua.example>', origin: 'https://motcua.example' })
    expect(await outcome(party(notice))).toBe(expected)
  })
})

/** A party that gives everything this answer. */
const answering = async (status: number, body = '{}') => `http://127.0.0.1:${await listening(httpServer((_, response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(body)))}`

it.each([
  [202, 'taken'],
  [400, 'refused'],
  [422, 'refused'],
  [401, 'again'],
  [403, 'again'],
  [404, 'again'],
  [429, 'again'],
  [503, 'again'],
])('a text message that the operator answers %i is %s', async (status, expected) => {
  expect(await outcome(smsParty(await answering(status))(notice))).toBe(expected)
})

it.each([
  [200, 0, 'taken'],
  [200, -118, 'refused'],
  [200, -124, 'again'],
  [200, -216, 'again'],
  [200, -32, 'again'],
  [500, 0, 'again'],
])('a Zalo message answered %i with error %i is %s', async (status, error, expected) => {
  expect(await outcome(zaloParty({ url: await answering(status, JSON.stringify({ error })), token: 't', templateId: 'x' })(notice))).toBe(expected)
})
