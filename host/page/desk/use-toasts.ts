// The toasts on show; at most four, the oldest makes room.
import { useCallback, useRef, useState } from 'preact/hooks'
import type { Toast } from './Toasts'

const AT_ONCE = 4

export function useToasts() {
  const [toasts, setToasts] = useState<Toast[]>([])
  const lastId = useRef(0)
  const say = useCallback((toast: Omit<Toast, 'id'>) => {
    lastId.current += 1
    const shown = { ...toast, id: lastId.current }
    setToasts(before => [...before, shown].slice(-AT_ONCE))
  }, [])
  const dismiss = useCallback(
    (id: number) => setToasts(before => before.filter(toast => toast.id !== id)),
    [],
  )
  return { toasts, say, dismiss }
}
