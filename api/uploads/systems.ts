/** Reference systems that are tried on the coordinates of a file, and what each says of them. */
import { projectionOf } from '@radier/etl/readers/projection'
import type { RawPosition, Tried } from './job.ts'
import { limits } from './limits.ts'

const titles: Record<string, string> = {
  'EPSG:4326': 'Grados · WGS 84',
  'EPSG:4674': 'Grados · SIRGAS 2000',
  'EPSG:32719': 'UTM 19 Sur · WGS 84',
  'EPSG:32718': 'UTM 18 Sur · WGS 84',
  'EPSG:31979': 'UTM 19 Sur · SIRGAS 2000',
  'EPSG:31978': 'UTM 18 Sur · SIRGAS 2000',
  'EPSG:24879': 'UTM 19 Sur · PSAD 56',
  'EPSG:24878': 'UTM 18 Sur · PSAD 56',
}
const geographic = new Set(['EPSG:4326', 'EPSG:4674', 'EPSG:5360'])

/** Whether a pair of numbers may be a coordinate of that system: metres are never taken for degrees, nor degrees for metres. */
export function inRange(code: string, [x, y]: readonly number[]): boolean {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false
  const degrees = Math.abs(x!) <= 180 && Math.abs(y!) <= 90
  return geographic.has(code) ? degrees : !degrees && x! > -1_000_000 && x! < 2_000_000 && y! > 0 && y! < 10_000_000
}

/** Some positions, evenly taken from first to last. */
export function sampleOf(positions: readonly RawPosition[]): RawPosition[] {
  const step = Math.max(1, positions.length / limits.sampled)
  const count = Math.min(positions.length, limits.sampled)
  return Array.from({ length: count }, (_, i) => positions[Math.floor(i * step)]!)
}

/** The declared system first; then those that Chilean files come in. */
export function trySystems(sample: readonly RawPosition[], declared: string | null): Tried[] {
  const codes = [...new Set([...(declared && projectionOf(declared) !== undefined ? [declared] : []), ...Object.keys(titles)])]
  return codes.map((code) => {
    const project = projectionOf(code)
    const positions = sample.filter((position) => inRange(code, position)).map((position) => (project ? project(position) : position))
    return {
      code,
      title: titles[code] ?? code,
      declared: code === declared,
      sampled: sample.length,
      positions: positions.filter(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90) as [number, number][],
    }
  })
}
