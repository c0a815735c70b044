import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const folder = import.meta.dirname

/** Writes a gzip and a brotli copy beside each text file and the SQL engine, so that the server compresses nothing at run time. */
function precompress(): Plugin {
  let built = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved({ root, build }) {
      built = resolve(root, build.outDir)
    },
    closeBundle() {
      for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
        const path = join(built, name)
        if (!/\.(js|mjs|css|html|svg|json|wasm)$/.test(name) || statSync(path).size < 512) continue
        const bytes = readFileSync(path)
        const large = bytes.length > 4e6
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: large ? 6 : 9 }))
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: large ? 6 : 11 } }))
      }
    },
  }
}

export default defineConfig({
  root: folder,
  plugins: [react(), precompress()],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { proxy: { '/api': process.env.RADIER_API ?? 'http://127.0.0.1:4173' } },
})
