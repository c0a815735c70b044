/** Dependencies that are abandoned or advised against, as known on the date given: checked against the lockfile, without network. */
export interface Advice {
  name: string
  /** Versions from this one on are free of it; absent: no version is. */
  below?: string
  reason: string
  /** Day on which this was looked up. */
  seen: string
  instead: string
  /** It may stay until that day, because. */
  exception?: { until: string; because: string }
}

const drizzleKit = 'lo trae drizzle-kit 0.31, que sólo escribe migraciones en la máquina de quien desarrolla; ningún programa lo carga'
const shapefile = 'es el único lector de shapefile que transmite sin cargar el archivo entero; lee en un proceso aparte y con límites'

export const advisedAgainst: Advice[] = [
  {
    name: 'xlsx',
    reason:
      'la línea de npm terminó en 0.18.5: contaminación de prototipos (CVE-2023-30533) y expresiones regulares lentas (CVE-2024-22363)',
    seen: '2026-11-30',
    instead: '@e965/xlsx ≥ 0.20.2, el SheetJS mantenido: su xlsx.mjs es byte a byte el de otra republicación',
  },
  { name: '@e965/xlsx', below: '0.20.2', reason: 'CVE-2024-22363', seen: '2026-11-30', instead: '0.20.3' },
  {
    name: 'exceljs',
    reason: 'sin versiones desde 2023 y con dependencias abandonadas',
    seen: '2026-11-30',
    instead: 'write-excel-file y @e965/xlsx',
  },
  { name: 'jszip', below: '3.8.0', reason: 'rutas que salen de la carpeta (CVE-2022-48285)', seen: '2026-11-30', instead: '3.10' },
  { name: 'image-size', below: '1.2.1', reason: 'imágenes que no terminan de leerse', seen: '2026-11-30', instead: '1.2.1' },
  { name: 'request', reason: 'retirado por sus autores en 2020', seen: '2026-11-30', instead: 'fetch' },
  { name: 'inflight', reason: 'retirado por sus autores: pierde memoria', seen: '2026-11-30', instead: 'una promesa guardada' },
  { name: 'tar', below: '6.2.1', reason: 'carpetas sin límite (CVE-2024-28863)', seen: '2026-11-30', instead: '7' },
  {
    name: '@esbuild-kit/core-utils',
    reason: 'retirado por sus autores',
    seen: '2026-11-30',
    instead: 'tsx',
    exception: { until: '2027-06-30', because: drizzleKit },
  },
  {
    name: '@esbuild-kit/esm-loader',
    reason: 'retirado por sus autores',
    seen: '2026-11-30',
    instead: 'tsx',
    exception: { until: '2027-06-30', because: drizzleKit },
  },
  {
    name: 'esbuild',
    below: '0.25.0',
    reason: 'su servidor de desarrollo responde a cualquier página (GHSA-67mh-4wv8-2f99)',
    seen: '2026-11-30',
    instead: '0.25',
    exception: { until: '2027-06-30', because: drizzleKit },
  },
  {
    name: 'shapefile',
    reason: 'sin versiones desde 2017',
    seen: '2026-11-30',
    instead: 'ninguno mejor por ahora',
    exception: { until: '2027-06-30', because: shapefile },
  },
  {
    name: 'text-encoding',
    reason: 'archivado en 2018',
    seen: '2026-11-30',
    instead: 'TextDecoder',
    exception: { until: '2027-06-30', because: `lo trae shapefile, que ${shapefile}` },
  },
]

/** What is wrong with a lockfile of pnpm on a day (yyyy-mm-dd), as sentences. */
export function dependencyFaults(lockfile: string, today: string, list: Advice[] = advisedAgainst): string[] {
  const locked = lockedPackages(lockfile)
  return list.flatMap(({ name, below, reason, seen, instead, exception }) => {
    const found = locked.filter((one) => one.name === name && (!below || isBelow(one.version, below)))
    if (found.length === 0) return exception ? [`${name}: la excepción sobra, el lockfile ya no lo tiene. Quítela de la lista.`] : []
    if (exception && exception.until >= today) return []
    const versions = found.map((one) => one.version).join(', ')
    const expired = exception ? ` La excepción venció el ${exception.until} (${exception.because}).` : ''
    return [`${name} ${versions}: ${reason} (visto el ${seen}).${expired} En su lugar: ${instead}.`]
  })
}

/** Every package and version that a lockfile of pnpm names, once each. */
export function lockedPackages(lockfile: string): { name: string; version: string }[] {
  const [, listed = ''] = /^packages:\n([\s\S]*?)^snapshots:/m.exec(lockfile) ?? []
  return [...listed.matchAll(/^ {2}'?(@?[^@'\s]+)@([^:'\s(]+)/gm)].map(([, name = '', version = '']) => ({ name, version }))
}

function isBelow(version: string, limit: string): boolean {
  const [a, b] = [version, limit].map((text) => text.split(/[.-]/).map(Number))
  for (let i = 0; i < 3; i++) if (a![i] !== b![i]) return (a![i] ?? 0) < (b![i] ?? 0)
  return false
}
