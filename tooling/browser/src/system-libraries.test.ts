import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { hasSystemLibraries, missingLibraries } from './system-libraries.ts'

const folder = mkdtempSync(join(tmpdir(), 'mc-ldd-'))
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(join(folder, 'ldd'), { force: true })
})

function lddSays(text: string) {
  writeFileSync(join(folder, 'ldd'), `#!/bin/sh\ncat <<'END'\n${text}\nEND\n`)
  chmodSync(join(folder, 'ldd'), 0o755)
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`)
}

it('names the libraries that the system lacks', () => {
  lddSays('\tlinux-vdso.so.1 (0x00007ffd)\n\tlibnss3.so => not found\n\tlibnspr4.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x00007f)')
  expect(missingLibraries('chromium')).toEqual(['libnss3.so', 'libnspr4.so'])
  expect(hasSystemLibraries('chromium')).toBe(false)
})

it('is content when all are there', () => {
  lddSays('\tlibc.so.6 => /lib/libc.so.6 (0x00007f)')
  expect(hasSystemLibraries('chromium')).toBe(true)
})

it('knows of none to be missing where there is no ldd', () => {
  vi.stubEnv('PATH', folder)
  expect(missingLibraries('chromium')).toEqual([])
})
