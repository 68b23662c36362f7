import { makeAuthority } from '@mc/sandbox-ca/authority'
import type { SigningOptions } from '@mc/server-kit'
import type { AddressInfo } from 'node:net'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The sandbox authority, listening, with what the port `sign` needs of it. First PIN: 123456. */
export async function aSigningService() {
  const folder = mkdtempSync(join(tmpdir(), 'mc-signing-'))
  const authority = await makeAuthority({ port: 0, dataDir: folder, serviceToken: 'secret' })
  await authority.listen({ port: 0, host: 'localhost' })
  const url = `http://localhost:${(authority.server.address() as AddressInfo).port}`
  const signing: SigningOptions = { service: { url, token: 'secret' }, rootsFile: join(folder, 'root.pem') }
  return {
    signing,
    script: (change: object) => authority.inject({ method: 'POST', url: '/_sandbox/script', payload: change }),
    revoke: (userID: string) => authority.inject({ method: 'POST', url: '/_sandbox/revoke', payload: { userID } }),
    [Symbol.asyncDispose]: async () => void (await authority.close()),
  }
}
