import { useQueryClient } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { useState } from 'react'

/** In a story: all queries are read again, as when the window gets the focus back. Its label says when they have been. */
export function ReadAgain() {
  const client = useQueryClient()
  const [isRead, setRead] = useState(false)
  return <Button onPress={() => void client.refetchQueries({ type: 'active' }).then(() => setRead(true))}>{isRead ? 'Đã đọc lại' : 'Đọc lại'}</Button>
}
