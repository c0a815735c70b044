/** What a person still has to choose before a file may be stored. */
import type { UploadField } from '../contract-uploads.ts'
import type { RowsHead } from './job.ts'

const titles: Record<Exclude<UploadField, 'keep' | 'ignore'>, string> = {
  name: 'el nombre',
  areaM2: 'la superficie',
  areaHa: 'la superficie',
  owner: 'el dueño',
  priceUfM2: 'el precio',
  priceUf: 'el precio',
  lon: 'el este o longitud',
  lat: 'el norte o latitud',
  zone: 'la zona',
}

/** Spanish sentences; none = nothing is missing. */
export function missingOf({ columns, spatial }: RowsHead, fields: readonly (UploadField | undefined)[], file: string): string[] {
  const undecided = columns.filter((_, i) => fields[i] === undefined).map((name) => `Falta elegir qué es ${name}.`)
  const twice = new Map<string, string[]>()
  fields.forEach((field, i) => {
    if (field === undefined || field === 'keep' || field === 'ignore') return
    twice.set(titles[field], [...(twice.get(titles[field]) ?? []), columns[i]!])
  })
  const repeated = [...twice]
    .filter(([, names]) => names.length > 1)
    .map(([title, names]) => `${names.join(' y ')} dicen ser ${title}: deje una.`)
  const nowhere = !spatial && !(fields.includes('lon') && fields.includes('lat'))
  return [...undecided, ...repeated, ...(nowhere ? [`Falta decir qué columnas de «${file}» traen las coordenadas.`] : [])]
}
