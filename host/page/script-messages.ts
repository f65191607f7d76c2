// What google.script in the sidebar's frame and the page around it say to each other by postMessage.

export type FromFrame =
  | { google: 'call'; id: number; functionName: string; args: unknown[] }
  | { google: 'close' }
  | { google: 'focus' }
  /** F6 in the frame: the part of the page after it, or before, gets the focus. */
  | { google: 'leave'; backwards: boolean }

export type ToFrame =
  | { google: 'returned'; id: number; value: unknown }
  | { google: 'failed'; id: number; message: string }
