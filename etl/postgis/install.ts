/** Installs PostGIS where this program may, or says in one sentence what a person can do. */
import { existsSync } from 'node:fs'
import { canInstall, run } from './account.ts'

export const WAYS_OUT =
  'No se encontró PostgreSQL con PostGIS en esta máquina. Hay tres salidas: instalar PostGIS (Debian y Ubuntu: «sudo apt install postgresql-postgis»; ' +
  'macOS: «brew install postgis»), definir DATABASE_URL con la dirección de una base PostGIS que ya exista, o usar un contenedor ' +
  '(«docker run -d -p 5432:5432 -e POSTGRES_PASSWORD=radier postgis/postgis» y DATABASE_URL=postgres://postgres:radier@localhost:5432/postgres).'

/** Installs the newest PostgreSQL with PostGIS that apt offers. Throws the ways out when this program may not or cannot. */
export async function installPostgis(say: (line: string) => void): Promise<void> {
  if (!canInstall() || !existsSync('/usr/bin/apt-get')) throw new Error(WAYS_OUT)
  say('Instalando PostgreSQL y PostGIS con apt (una sola vez, uno o dos minutos)…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update', '-q'], env).catch(() => say('apt no pudo actualizar sus listas: se usan las que hay'))
    const offered = await run('apt-cache', ['search', '--names-only', '^postgresql-[0-9]+-postgis-3$'], env)
    const versions = [...offered.matchAll(/^postgresql-(\d+)-postgis-3/gm)].map((match) => Number(match[1]))
    if (versions.length === 0) throw new Error('apt no ofrece ningún paquete postgresql-NN-postgis-3')
    const version = Math.max(...versions)
    await run(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', `postgresql-${version}`, `postgresql-${version}-postgis-3`],
      env,
    )
  } catch (cause) {
    throw new Error(`${WAYS_OUT} (apt: ${(cause as Error).message.split('\n').at(-1)})`, { cause })
  }
}
