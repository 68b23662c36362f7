import { setTimeout as wait } from 'node:timers/promises'
import { Logger, parseCronItems, run, type CronItem, type Runner, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { Log } from '../context/log.ts'
import type { AccessLogKeys } from '../audit/access-chain.ts'
import { headOfAccessLog, sealAccessLog } from '../audit/seal-access-log.ts'
import type { AnySector } from '../sector/define-sector.ts'
import type { PlatformServices } from '../services/platform-services.ts'
import { deliverEvents } from './deliver-events.ts'
import { deliverMessages } from './deliver-messages.ts'
import { dispatchEvents } from './dispatch-events.ts'
import { deliverNotices } from '../notices/deliver-notices.ts'
import { dispatchNotices } from '../notices/dispatch-notices.ts'
import { CHANNELS } from '../notices/notice-kinds.ts'
import type { NoticeParties } from '../notices/parties.ts'
import { sweep } from './sweep.ts'
import type { RemoteWorker } from './worker.ts'

export type JobsOptions = {
  ownerUrl: string
  sectors: readonly AnySector[]
  /** Sectors whose servers are processes of their own: this process keeps their clock and their queue. */
  remotes?: readonly RemoteWorker[]
  platform: PlatformServices
  /** Where the telecom operator takes messages; without it they wait. */
  telecomUrl?: string
  /** Who brings notices out of the portal; a way without one is not there. Without any, notices wait for a process that has them. */
  noticeParties?: NoticeParties
  /** What the access log is sealed with; without it the looks wait for a process that has it. */
  accessLogKeys?: AccessLogKeys
  /** Jobs at once in this process. @default 4 */
  concurrency?: number
}

/** How often the outbox and the messages are looked at untold: notifications may be lost, and retries fall due. */
const LOOK_EVERY_MS = 2_000

/** Pause before the queue is opened again after the database was gone. */
const REOPEN_MS = 2_000

/**
 * Runs what happens in the background: events to their handlers, messages to the operator, notices to who brings them, the access log's
 * chain, sectors' jobs by the clock.
 * Any number of processes may run it; each piece of work is done by one. It outlives a restart of the database.
 * @returns how to stop it; jobs under way end first
 */
export async function startJobs(options: JobsOptions): Promise<{ stop(): Promise<void> }> {
  const { ownerUrl, platform, sectors, remotes = [], concurrency = 4 } = options
  const workers = [...sectors, ...remotes]
  const { log } = platform
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 * concurrency + 4, application_name: 'mot-cua jobs' })
  pool.on('error', (error) => log.warn({ action: 'jobs', error: error.message }, 'connection lost'))
  // Without it, a connection that the server ends while it is in use would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  let runner = await open(pool, options)
  let isStopped = false
  const stopping = new AbortController()

  const supervised = (async () => {
    for (;;) {
      await runner.promise.catch((error: unknown) => log.warn({ action: 'jobs', error: String(error) }, 'queue stopped'))
      while (!isStopped) {
        await wait(REOPEN_MS)
        const reopened = isStopped ? null : await open(pool, options).catch(() => null)
        if (reopened) {
          runner = reopened
          break
        }
      }
      if (isStopped) return
    }
  })()

  const hands = Array.from({ length: concurrency }, () => oneAtATime(log, () => deliverEvents({ pool, platform, workers })))
  const deliver = () => {
    for (const hand of hands) hand()
  }
  const dispatch = oneAtATime(log, async () => {
    await dispatchEvents(pool, workers)
    deliver()
  })
  const send = oneAtATime(log, async () => {
    // A gateway without an operator leaves the messages to one that has it.
    if (options.telecomUrl !== undefined) await deliverMessages({ pool, telecomUrl: options.telecomUrl, log })
  })
  const notice = oneAtATime(log, async () => {
    const { noticeParties: parties } = options
    if (!parties) return
    await dispatchNotices(pool, { clock: platform.clock, channels: CHANNELS.filter((channel) => parties[channel]) })
    await deliverNotices({ pool, parties, clock: platform.clock, log, signal: stopping.signal })
  })
  // Nobody is told of looks: telling would make their writers wait for each other.
  const seal = oneAtATime(log, async () => {
    if (options.accessLogKeys) await sealAccessLog(pool, options.accessLogKeys)
  })
  const listenings = await Promise.all([platform.platform.listen('mc_outbox', dispatch), platform.platform.listen('mc_messages', send), platform.platform.listen('mc_notices', notice)])
  const look = () => {
    dispatch()
    send()
    seal()
    notice()
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  timer.unref()
  look()

  return {
    stop: async () => {
      isStopped = true
      stopping.abort()
      clearInterval(timer)
      await Promise.all(listenings.map((listening) => listening.stop()))
      await Promise.all([dispatch.settled(), send.settled(), seal.settled(), notice.settled()])
      await Promise.all(hands.map((hand) => hand.settled()))
      await runner.stop().catch(() => undefined)
      await supervised
      await pool.end()
    },
  }
}

function open(pool: pg.Pool, options: JobsOptions): Promise<Runner> {
  const { log } = options.platform
  return run({
    pgPool: pool,
    concurrency: options.concurrency ?? 4,
    noHandleSignals: true,
    taskList: tasksOf(pool, options),
    parsedCronItems: parseCronItems(cronOf([...options.sectors, ...(options.remotes ?? [])])),
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log.error({ action: 'jobs' }, message)
      if (level === 'warning') log.warn({ action: 'jobs' }, message)
    }),
  })
}

function tasksOf(pool: pg.Pool, options: JobsOptions): TaskList {
  const { platform, sectors, remotes = [] } = options
  const tasks: TaskList = {
    'platform/sweep': () => sweep(platform.platform),
    // Written down where who alters the database does not come: an end that is cut off is missed there.
    'platform/tell-access-log-head': async () => platform.log.warn({ action: 'access-log.head', head: await headOfAccessLog(pool) }, 'the access log stands here'),
  }
  for (const sector of sectors) {
    for (const job of sector.jobs ?? []) {
      tasks[`${sector.id}/${job.name}`] = (payload, helpers) => {
        const { db, clock, log } = platform.forSector(sector.id)
        return job.run(payload, { db, clock, log, signal: helpers.abortSignal ?? new AbortController().signal })
      }
    }
  }
  for (const remote of remotes)
    for (const { name } of remote.jobs) tasks[`${remote.id}/${name}`] = (payload, helpers) => remote.runJob(name, { payload, signal: helpers.abortSignal ?? new AbortController().signal })
  return tasks
}

function cronOf(workers: readonly { id: string; jobs?: readonly { name: string; cron?: string | undefined }[] }[]): CronItem[] {
  const items = workers.flatMap(({ id, jobs = [] }) =>
    jobs.flatMap(({ name, cron }) => (cron === undefined ? [] : [{ task: `${id}/${name}`, match: cron, identifier: `${id}/${name}`, options: { maxAttempts: 5 } }])),
  )
  const daily = { task: 'platform/tell-access-log-head', match: '7 18 * * *', identifier: 'platform/tell-access-log-head', options: { maxAttempts: 3 } }
  return [...items, daily, { task: 'platform/sweep', match: '17 * * * *', identifier: 'platform/sweep', options: { maxAttempts: 3 } }]
}

/** Runs the work now, once more afterwards if it was asked for meanwhile, never twice at once. */
function oneAtATime(log: Log, work: () => Promise<void>): (() => void) & { settled(): Promise<void> } {
  let running: Promise<void> | null = null
  let isWanted = false
  const loop = async () => {
    while (isWanted) {
      isWanted = false
      await work().catch((error: unknown) => log.warn({ action: 'jobs', error: String(error) }, 'will be tried again'))
    }
    running = null
  }
  const ask = () => {
    isWanted = true
    running ??= loop()
  }
  return Object.assign(ask, { settled: async () => void (await running) })
}
