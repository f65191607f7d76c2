// src/sidebar/main.tsx and all it imports → one HTML file that HtmlService serves as it is.

import { build } from 'esbuild'

/**
 * Bundles the sidebar's page.
 * @param {string} entry path of main.tsx; it mounts itself into `<div id="app">`
 * @returns {Promise<{ html: string, script: string }>} script: the page's code as it stands in the HTML
 */
export async function bundlePage(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outfile: 'page.js',
    format: 'iife',
    minify: true,
    target: 'es2019',
    charset: 'utf8',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService takes // inside a template literal for a comment and cuts the line there.
    supported: { 'template-literal': false },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  const text = (/** @type {string} */ ending) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  const script = safeScript(text('.js'))
  return { html: page({ style: safeStyle(text('.css')), script }), script }
}

/**
 * In JavaScript these three can only stand in texts, regular expressions and comments, where \x3C means the same.
 * @param {string} script
 */
export const safeScript = script => script.trim().replace(/<(?=\/script|!--|\?)/gi, '\\x3C')

/** @param {string} style */
const safeStyle = style => style.trim().replace(/<(?=\/style|!--|\?)/gi, '\\3C ')

/** @param {{ style: string, script: string }} parts */
const page = ({ style, script }) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>账期管家</title>
<base target="_top">
<style>${style}</style>
</head>
<body>
<div id="app" data-place="home"></div>
<script>${script}</script>
</body>
</html>
`
