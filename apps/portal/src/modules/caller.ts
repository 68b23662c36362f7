/** Which module's code called the guard that asks: the frame next above the guard's own; null when it is the portal's or the kit's. */
export function callingModule(): string | null {
  const frames = (new Error('who calls').stack ?? '').split('\n').filter((line) => line.includes('://'))
  // The first two are this function and the guard.
  return /\/modules\/([a-z][a-z-]*)\//.exec(frames[2] ?? '')?.[1] ?? null
}

/** The module to which a script's address belongs; null when it is none's. */
export function moduleOfScript(address: string): string | null {
  return /\/modules\/([a-z][a-z-]*)\//.exec(address)?.[1] ?? null
}
