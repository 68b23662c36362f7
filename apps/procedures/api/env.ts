/** What this sector reads from the environment of the process it runs in. */
export type ProceduresEnv = {
  /** The portal's address, to which the QR of a document leads. */
  origin: string
  /** The province as documents name it: where they are made, and whose committee is above its departments. */
  province: string
  /** Documents say that they are for tries only. */
  isTrial: boolean
}

type Source = Readonly<Record<string, string | undefined>>

/** Reads the sector's part of the environment. */
export function readEnv(source: Source = process.env): ProceduresEnv {
  return {
    origin: (source['MC_ORIGIN'] ?? `http://localhost:${source['PORT'] ?? 4000}`).replace(/\/$/, ''),
    province: source['MC_PROVINCE'] ?? 'Thái Nguyên',
    isTrial: source['NODE_ENV'] !== 'production' || source['MC_TRIAL'] === '1',
  }
}
