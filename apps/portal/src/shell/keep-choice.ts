/** A year: people choose their language once. */
const KEPT_SECONDS = 365 * 24 * 3600

/** Keeps how a person wants to see the portal, where the gateway's HTML knows it too. Nothing personal is in it. */
export function keepChoice(name: 'mc-locale' | 'mc-language' | 'mc-theme' | 'mc-text', value: string): void {
  document.cookie = `${name}=${value}; path=/; max-age=${KEPT_SECONDS}; samesite=lax`
}
