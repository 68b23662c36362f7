import { useState } from 'react'

/**
 * A key that makes a write safe to repeat: the same while a form is tried again, a new one after `renew()`, which is
 * called once the write is done.
 */
export function useIdempotencyKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState<string>(() => crypto.randomUUID())
  return { key, renew: () => setKey(crypto.randomUUID()) }
}
