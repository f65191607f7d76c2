// Files that the page's bundle takes in as text or style.

declare module '*.xml' {
  const text: string
  export default text
}

declare module '*.css'
