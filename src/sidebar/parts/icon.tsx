// Line drawings of the bar and of small buttons; the word beside them says what they mean.
const PATHS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  customer: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 20c1-4 4-6 8-6s7 2 8 6',
  reminders: 'M3 6h18v12H3zM3 7l9 7 9-7',
  data: 'M4 5h16v14H4zM4 10h16M10 5v14',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  again: 'M19 8a8 8 0 10.6 6M19 3v5h-5',
  open: 'M6 9l6 6 6-6',
  closed: 'M9 6l6 6-6 6',
  back: 'M15 6l-6 6 6 6',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  search: 'M11 18a7 7 0 100-14 7 7 0 000 14zM20 20l-4-4',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  place: 'M12 21c5-6 7-8 7-12a7 7 0 10-14 0c0 4 2 6 7 12zM12 11.5a2.5 2.5 0 100-5 2.5 2.5 0 000 5z',
} as const

export type IconName = keyof typeof PATHS

export const Icon = ({ name }: { name: IconName }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)
