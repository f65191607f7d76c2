// The page's few icons, drawn here so that they look the same with every font.

const PATHS = {
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 4.2V8l2.6 1.8',
  mail: 'M1.8 3.5h12.4v9H1.8zM2 4l6 4.8L14 4',
  gauge: 'M2.2 12.5a6.5 6.5 0 1 1 11.6 0M8 9.5l3-3.6',
  saved: 'M2 3h12v8H2zM5.5 13.5h5M5.4 7l1.9 1.8L10.8 5',
  saving: 'M2 3h12v8H2zM5.5 13.5h5M5 7h.1M8 7h.1M11 7h.1',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  clip: 'M12.6 7.4l-4.9 4.9a2.9 2.9 0 0 1-4.1-4.1l5.3-5.3a1.9 1.9 0 0 1 2.7 2.7l-5.2 5.2a.9.9 0 0 1-1.3-1.3l4.6-4.6',
  check: 'M3 8.5l3.2 3.2L13 5',
  sheet: 'M3 1.8h7l3 3v9.4H3zM5.3 7.5h5.4M5.3 10.5h5.4M8 7.5v3',
}

export function Icon({ name, size = 16 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.3"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
