import type { Listed } from './registry-client.ts'

/** Prints a module's channels and its releases, newest first. */
export function printList(module: string, { channels, releases }: Listed): void {
  for (const one of channels) {
    const whom = one.share === null ? '' : ` ${one.share} %${one.roles.length > 0 ? ` and ${one.roles.join(', ')}` : ''}`
    console.log(`${module} ${one.channel}${whom}: ${one.version} since ${one.since}${one.previous ? `, before it ${one.previous}` : ''}`)
  }
  for (const one of releases) {
    const on = channels.filter((channel) => channel.version === one.version).map((channel) => channel.channel)
    console.log(`  ${one.version.padEnd(14)} ${one.releasedAt} ${one.source.padEnd(9)} ${(one.bytesFirstLoad / 1000).toFixed(1).padStart(6)} kB  ${one.releasedBy}${on.length > 0 ? `  ← ${on.join(', ')}` : ''}${one.stopped ? `  stopped: ${one.stopped.reason}` : ''}`)
  }
}
