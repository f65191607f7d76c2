// The page's few icons, drawn here so that they look the same with every font.

const PATHS = {
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 4.2V8l2.6 1.8',
  mail: 'M1.8 3.5h12.4v9H1.8zM2 4l6 4.8L14 4',
}

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.3"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
