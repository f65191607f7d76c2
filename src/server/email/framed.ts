// The frame every mail stands in, letters and notes alike: its width, font and colours.
import Mustache from 'mustache'
import { escapeHtml } from './escape'
import frame from './frame.mjml'

export type Framed = { language: 'zh-CN' | 'en'; title: string; html: string }

/** A whole HTML mail; `html` goes in as it is, the title is escaped. */
export const framed = ({ language, title, html }: Framed): string =>
  Mustache.render(frame, { language, title, letter: html })

/** Plain text as paragraphs: an empty line parts them, a single one breaks the line. */
export const paragraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter(part => part.trim() !== '')
    .map(part => `<p style="margin:0 0 16px">${escapeHtml(part.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('')
