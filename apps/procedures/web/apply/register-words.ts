import { useMessages } from '@mc/i18n/react'
import { registerMessages } from './apply.messages.ts'

/** What the register of a source such as `population.name` is called. */
export function useRegisterName(): (source: string) => string {
  const t = useMessages(registerMessages)
  return (source) => {
    const register = source.split('.')[0] ?? ''
    return t(Object.hasOwn(registerMessages, register) ? (register as keyof typeof registerMessages) : 'other')
  }
}
