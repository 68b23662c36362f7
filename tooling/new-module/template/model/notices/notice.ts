import * as z from 'zod/mini'

const Text = z.object({ vi: z.string(), en: z.string() })

/** What the office tells everybody. */
export const Notice = z.object({ id: z.uuid(), title: Text, body: Text, publishedOn: z.iso.date() })
export type Notice = z.infer<typeof Notice>
