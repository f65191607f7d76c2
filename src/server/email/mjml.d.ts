// A letter's frame, compiled from MJML to HTML by the build.

declare module '*.mjml' {
  const html: string
  export default html
}
