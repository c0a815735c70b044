/** Load by wrk, and nginx as the peer that serves the same bytes. */
import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Requests per second that `wrk -t1 -c16 -d3s` sees. Fails when any answer is not 2xx. */
export async function requestsPerSecond(url: string, encoding = 'gzip'): Promise<number> {
  const { stdout: said } = await run('wrk', ['-t1', '-c16', '-d3s', '-H', `Accept-Encoding: ${encoding}`, url])
  const found = /Requests\/sec:\s+([\d.]+)/.exec(said)
  if (!found || /Non-2xx|Socket errors/.test(said)) throw new Error(`wrk: ${said}`)
  return Number(found[1])
}

/** nginx serving `bytes`, already in their encoding, at `path`. */
export async function startNginx(path: string, bytes: Uint8Array, encoding: string): Promise<{ address: string; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'radier-nginx-'))
  const file = join(folder, 'site', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), config(folder, port, encoding))
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], { stdio: 'ignore' })
  const address = `http://127.0.0.1:${port}`
  await answering('nginx', address + path)
  return {
    address,
    stop: () => {
      child.kill('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits, ten seconds at most, until `url` answers well. */
export async function answering(name: string, url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    if (attempt === 100) throw new Error(`${name} did not start: ${answer?.status}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

const config = (folder: string, port: number, encoding: string) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${folder}/nginx.pid;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100;
  default_type application/vnd.mapbox-vector-tile;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    add_header Content-Encoding ${encoding};
    add_header Cache-Control "public, max-age=31536000, immutable";
  }
}
`

export const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
