import { useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { useState } from 'react'
import { developerMessages } from './developer.messages.ts'

/**
 * One change of the registry from a form: what is wrong in its fields, what the gateway refused, and whether it runs. After it
 * the console's data are read again.
 */
export function useChange<T>(of: { make: () => Promise<T>; wrong: () => Record<string, string>; onDone: (answer: T) => void }) {
  const cache = useQueryClient()
  const say = useRefusalMessage(developerMessages)
  const [errors, setErrors] = useState<Record<string, string> | null>(null)
  const work = useMutation({
    mutationFn: of.make,
    onSuccess: async (answer) => {
      await cache.invalidateQueries({ queryKey: ['portal'] })
      of.onDone(answer)
    },
  })
  const submit = () => {
    const wrong = of.wrong()
    const isRight = Object.keys(wrong).length === 0
    setErrors(isRight ? null : wrong)
    if (isRight) work.mutate()
  }
  return { onSubmit: submit, busy: work.isPending, errors, problem: work.error ? say(work.error) : undefined }
}
