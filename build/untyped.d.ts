// The little that the build uses of packages which bring no types.

declare module 'mjml' {
  type Options = { filePath: string; validationLevel: 'strict' | 'soft' | 'skip' }
  type Rendered = { html: string; errors: { formattedMessage: string }[] }
  export default function mjml2html(mjml: string, options: Options): Promise<Rendered>
}
