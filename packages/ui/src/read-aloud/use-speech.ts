import type { Locale } from '@mc/i18n'
import { useCallback, useEffect, useRef, useState } from 'react'
import { spokenParts } from './spoken-parts.ts'

/** Whether the device can read, is reading, or why not. `asking`: its voices are not known yet. */
export type SpeechState = 'asking' | 'none' | 'noVoice' | 'rest' | 'reading' | 'failed'

/** Voices of some devices are known only after a while; then no more is waited for. */
const VOICES_MS = 2_000

/** The device's voice in the person's language. */
export function useSpeech(locale: Locale) {
  const [state, setState] = useState<SpeechState>('asking')
  const turn = useRef(0)

  useEffect(() => {
    const voices = globalThis.speechSynthesis
    const look = (isLast: boolean) => setState(!voices ? 'none' : voiceOf(voices, locale) ? 'rest' : isLast ? 'noVoice' : 'asking')
    const onChange = () => look(true)
    const timer = setTimeout(onChange, VOICES_MS)
    look(!voices)
    voices?.addEventListener?.('voiceschanged', onChange)
    return () => {
      clearTimeout(timer)
      voices?.removeEventListener?.('voiceschanged', onChange)
      turn.current += 1
      voices?.cancel()
    }
  }, [locale])

  const stop = useCallback(() => {
    turn.current += 1
    globalThis.speechSynthesis?.cancel()
    setState('rest')
  }, [])

  function read(text: string) {
    const voices = globalThis.speechSynthesis
    const voice = voiceOf(voices, locale)
    const parts = spokenParts(text)
    if (!voice || parts.length === 0) return
    turn.current += 1
    const mine = turn.current
    voices.cancel()
    setState('reading')
    const next = (at: number) => {
      if (turn.current !== mine) return
      const part = parts[at]
      if (part === undefined) {
        setState('rest')
        return
      }
      const words = new SpeechSynthesisUtterance(part)
      words.voice = voice
      words.lang = voice.lang
      // A little slower than the device's own: people who ask for this want to follow.
      words.rate = 0.95
      words.onend = () => next(at + 1)
      words.onerror = (event) => turn.current === mine && setState(event.error === 'interrupted' || event.error === 'canceled' ? 'rest' : 'failed')
      voices.speak(words)
    }
    next(0)
  }

  return { state, read, stop }
}

/** A voice of the language; one on the device itself before one that sends the text away. */
function voiceOf(voices: SpeechSynthesis, locale: Locale): SpeechSynthesisVoice | undefined {
  const own = voices.getVoices().filter((voice) => voice.lang.toLowerCase().replace('_', '-').startsWith(locale))
  return own.find((voice) => voice.localService) ?? own[0]
}
