import { useCallback, useEffect, useRef, useState } from 'react'
import { pictureOf } from './picture-of.ts'
import { openReader, type ReadCode } from './read-code.ts'

/** What the camera does, or why it does not. */
export type CameraState = 'off' | 'starting' | 'scanning' | 'denied' | 'missing' | 'broken' | 'tired'

/** Between two looks, so that a slow phone stays usable. */
const PAUSE_MS = 150
/** A camera that sees no code for so long is turned off: it eats the battery, and something else is wanted. */
const LIMIT_MS = 60_000
/** Dots of the longer side: enough for a card's code, quick enough for a cheap phone. */
const LONGEST = 720

/**
 * The camera behind the phone, looked through until a code is seen.
 * @param onCode what was read; answers whether it was the wanted one, which turns the camera off
 */
export function useCamera(onCode: (text: string) => boolean) {
  const [state, setState] = useState<CameraState>('off')
  const video = useRef<HTMLVideoElement>(null)
  const running = useRef<{ stop: () => void } | null>(null)
  const wanted = useRef(onCode)
  useEffect(() => {
    wanted.current = onCode
  })

  const stop = useCallback((next: CameraState = 'off') => {
    running.current?.stop()
    running.current = null
    setState(next)
  }, [])

  // Left, or laid aside: the light of a camera that nobody looks at frightens people.
  useEffect(() => {
    const onHidden = () => document.hidden && running.current && stop()
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      running.current?.stop()
      running.current = null
    }
  }, [stop])

  async function start() {
    let isOver = false
    let stream: MediaStream | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    running.current?.stop()
    running.current = {
      stop: () => {
        isOver = true
        clearTimeout(timer)
        for (const track of stream?.getTracks() ?? []) track.stop()
      },
    }
    setState('starting')
    try {
      stream = await openCamera()
      // Stopped while the person was being asked.
      if (isOver) {
        for (const track of stream.getTracks()) track.stop()
        return
      }
      const read = await openReader()
      if (isOver || !video.current) return
      video.current.srcObject = stream
      await video.current.play()
      setState('scanning')
      timer = setTimeout(() => void look(read, LIMIT_MS), PAUSE_MS)
    } catch (error) {
      if (!isOver) stop(reasonOf(error))
    }

    async function look(read: ReadCode, leftMs: number) {
      const picture = video.current && pictureOf(video.current, LONGEST)
      const text = picture && (await read(picture).catch(() => null))
      if (isOver) return
      if (text && wanted.current(text)) stop()
      else if (leftMs <= 0) stop('tired')
      else timer = setTimeout(() => void look(read, leftMs - PAUSE_MS), PAUSE_MS)
    }
  }

  return { state, video, start, stop: () => stop() }
}

async function openCamera(): Promise<MediaStream> {
  // Not there in old browsers, and on pages without https.
  if (!navigator.mediaDevices?.getUserMedia) throw new DOMException('no camera', 'NotFoundError')
  return navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false })
}

function reasonOf(error: unknown): CameraState {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'broken'
}
