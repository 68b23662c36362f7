/** Addresses that the gateway answers itself: following them leaves the page. */
const OF_THE_GATEWAY = /^\/(auth|api|portal|modules|hooks|registry|status|_test|healthz|readyz)(\/|$)/

/**
 * Opens same-origin links without reloading the page, wherever they stand, and fetches what a link needs when a person
 * points at it. Links with a target, a download or a modifier key are the browser's.
 * @returns how to stop
 */
export function interceptLinks(navigate: (to: string) => void, prefetch: (path: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const address = addressOf(event.target)
    if (!address) return
    event.preventDefault()
    navigate(address.pathname + address.search + address.hash)
  }
  const onPoint = (event: Event) => {
    const address = addressOf(event.target)
    if (address) prefetch(address.pathname)
  }
  document.addEventListener('click', onClick)
  document.addEventListener('pointerover', onPoint, { passive: true })
  document.addEventListener('focusin', onPoint)
  return () => {
    document.removeEventListener('click', onClick)
    document.removeEventListener('pointerover', onPoint)
    document.removeEventListener('focusin', onPoint)
  }
}

function addressOf(target: EventTarget | null): URL | null {
  const link = target instanceof Element ? target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || (link.target && link.target !== '_self') || link.hasAttribute('download')) return null
  const address = new URL(link.href)
  if (address.origin !== location.origin || OF_THE_GATEWAY.test(address.pathname)) return null
  const samePage = address.pathname === location.pathname && address.search === location.search
  return samePage && address.hash ? null : address
}
