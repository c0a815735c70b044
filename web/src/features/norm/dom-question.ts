import type { ZoneNorm } from '@radier/api/contract'
import { type NormField, normField } from '@radier/geodata/planning/norm'
import { writeReading } from '@radier/geodata/planning/read-norm'

/** What has to be asked of one norm, in words that the DOM can answer. */
export function domQuestion(zone: string, field: NormField, { raw, reading }: ZoneNorm): string {
  const { label } = normField(field)
  const said = raw === null ? 'no está en el archivo del plan que tenemos' : `el plan que tenemos dice «${raw}»`
  if (reading.kind !== 'pendiente')
    return `Zona ${zone}, ${label.toLowerCase()}: ${said}, y lo leemos como ${writeReading(field, reading)}. ¿Es así, y en qué artículo de la ordenanza local?`
  const readings = reading.options.map((option) => option.label).join(', o ')
  return `Zona ${zone}, ${label.toLowerCase()}: ${said}. ${readings ? `¿Se entiende como ${readings}?` : '¿Qué valor rige?'} ¿En qué artículo de la ordenanza local?`
}
