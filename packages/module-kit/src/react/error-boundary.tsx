import { Component, type ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** Shown in place of what failed; `retry` renders the children anew. */
  fallback: (error: unknown, retry: () => void) => ReactNode
  /** Told once for each failure. */
  onError?: (error: unknown) => void
  /** When this changes, a failure is forgotten. */
  resetKey?: string
}

/** Keeps a failure inside: what is around it goes on working. */
export class ErrorBoundary extends Component<Props, { error: unknown; failed: boolean }> {
  override state = { error: undefined as unknown, failed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true }
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error)
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.resetKey !== this.props.resetKey) this.retry()
  }

  retry = () => this.setState({ error: undefined, failed: false })

  override render() {
    return this.state.failed ? this.props.fallback(this.state.error, this.retry) : this.props.children
  }
}
