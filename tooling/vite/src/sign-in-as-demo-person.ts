/** Steps from the portal to the provider's form, and from there back. */
const STEPS_MAX = 12

/**
 * Signs a demo person in at a running portal through the sandbox provider, as a browser would.
 * @returns the cookies that the portal set, for the browser that asked
 * @throws Error when the portal, or the provider, does not take the person
 */
export async function signInAsDemoPerson(portal: string, citizenId: string): Promise<string[]> {
  if (!/^\d{12}$/.test(citizenId)) throw new Error('A personal ID has 12 digits.')
  const cookies = new Map<string, { line: string; path: string; origin: string }>()
  let address = new URL('/auth/sign-in?return=%2F&level=2', portal)
  let form: string | null = null
  let isSent = false
  for (let step = 0; step < STEPS_MAX; step++) {
    const sent = [...cookies.values()].filter((one) => one.origin === address.origin && address.pathname.startsWith(one.path)).map((one) => one.line.split(';')[0])
    const answer: Response = await fetch(address, {
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: sent.join('; '), origin: address.origin, ...(form !== null && { 'content-type': 'application/x-www-form-urlencoded' }) },
      ...(form !== null && { method: 'POST', body: form }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const path = /;\s*path=([^;]+)/i.exec(line)?.[1] ?? '/'
      cookies.set(`${address.origin} ${path} ${line.split('=')[0]}`, { line, path, origin: address.origin })
    }
    const onwards = answer.headers.get('location')
    if (onwards === null) {
      // The provider's page with its form; a second one says that it did not take the person.
      const action = /<form method="post" action="([^"]+)"/.exec(await answer.text())?.[1]
      if (action === undefined || isSent) throw new Error(`${address.origin} did not sign ${citizenId} in (${answer.status}).`)
      address = new URL(action.replaceAll('&amp;', '&'), address)
      form = `citizenId=${citizenId}&password=demo`
      isSent = true
      continue
    }
    const isDone = address.pathname === '/auth/callback'
    address = new URL(onwards, address)
    form = null
    if (isDone) return [...cookies.values()].filter((one) => one.origin === new URL(portal).origin).map((one) => one.line)
  }
  throw new Error(`${portal} sent round in circles.`)
}
