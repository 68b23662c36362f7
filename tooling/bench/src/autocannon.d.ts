declare module 'autocannon' {
  type Request = { method: 'GET'; path: string; headers: Record<string, string> }
  type Result = { requests: { total: number }; duration: number; errors: number; timeouts: number; non2xx: number }
  /** Sends the requests by turns over that many connections for that many seconds. */
  export default function autocannon(options: { url: string; connections: number; duration: number; requests: Request[] }): Promise<Result>
}
