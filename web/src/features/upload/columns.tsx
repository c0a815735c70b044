import type { UploadAnswer, UploadField } from '@radier/api/contract-uploads'
import type { ComponentType } from 'react'
import { ArrowIcon, CheckIcon, ClockIcon, LockIcon } from '../../ui/icons.tsx'
import './columns.css'

const fields: [field: UploadField, text: string][] = [
  ['name', 'Nombre o rol'],
  ['areaM2', 'Superficie, m²'],
  ['areaHa', 'Superficie, ha'],
  ['owner', 'Tipo de dueño'],
  ['priceUfM2', 'Precio, UF/m²'],
  ['priceUf', 'Precio total, UF'],
  ['lon', 'Este o longitud'],
  ['lat', 'Norte o latitud'],
  ['zone', 'Zona del plan'],
  ['keep', 'Guardar como dato'],
  ['ignore', 'No cargar'],
]
type Certainty = UploadAnswer['columns'][number]['certainty']
const icons: Record<Certainty, ComponentType> = { segura: CheckIcon, 'falta elegir': ClockIcon, 'no se carga': LockIcon }

interface ColumnsProps {
  file: UploadAnswer
  mapping: Record<string, UploadField>
  onMap: (column: string, field: UploadField) => void
}

/** What each column of the file is: its samples, where it goes, how it will be read and how certain that is. */
export function Columns({ file, mapping, onMap }: ColumnsProps) {
  const spatial = file.geometry !== null
  const offered = fields.filter(([field]) => !(spatial && (field === 'lon' || field === 'lat')))
  return (
    <section className="up-block" aria-labelledby="up-columns">
      <h2 id="up-columns">
        Qué es cada columna <small>tres muestras de cada una</small>
      </h2>
      <table className="up-columns">
        <thead>
          <tr>
            <th scope="col">En su archivo</th>
            <th scope="col">Muestra</th>
            <th scope="col">En Radier</th>
            <th scope="col">Se leerá</th>
            <th scope="col">Calce</th>
          </tr>
        </thead>
        <tbody>
          {file.columns.map(({ name, samples, suggested, certainty, how, personal }) => {
            const chosen = mapping[name]
            const state: Certainty = personal ? 'no se carga' : chosen === undefined ? 'falta elegir' : 'segura'
            const Icon = icons[state]
            return (
              <tr key={name} className={personal ? 'personal' : undefined}>
                <th scope="row" className="mono">
                  {name}
                </th>
                <td className="up-sample">{personal ? '••• ••• •••' : samples.join(' · ') || 's/i'}</td>
                <td className="up-target">
                  <ArrowIcon />
                  {personal ? (
                    <span className="menor">{how}</span>
                  ) : (
                    <select
                      aria-label={`Qué es ${name}`}
                      className={chosen === undefined ? 'wait' : undefined}
                      value={chosen ?? ''}
                      onChange={(event) => onMap(name, event.target.value as UploadField)}
                    >
                      {chosen === undefined && <option value="">{question(suggested)}</option>}
                      {offered.map(([field, text]) => (
                        <option key={field} value={field}>
                          {text}
                        </option>
                      ))}
                    </select>
                  )}
                </td>
                <td className="up-read">
                  {personal ? 'no se guarda' : chosen === undefined || chosen === suggested ? how : readAs[chosen]}
                </td>
                <td>
                  <span className={`up-state ${state === 'segura' ? 'sure' : 'wait'}`}>
                    <Icon />
                    {chosen !== undefined && certainty === 'falta elegir' ? 'elegida' : state}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const question = (suggested: UploadField) =>
  suggested === 'priceUfM2' ? 'Valor, ¿total o por m²?' : suggested === 'areaM2' ? '¿m² o hectáreas?' : 'Elija qué es'

const readAs: Record<UploadField, string> = {
  name: 'como texto',
  areaM2: 'm²',
  areaHa: 'ha × 10.000',
  owner: 'sólo el tipo',
  priceUfM2: 'UF/m²',
  priceUf: 'UF ÷ m²',
  lon: 'en el sistema elegido',
  lat: 'en el sistema elegido',
  zone: 'como texto',
  keep: 'como dato del sitio',
  ignore: 'no se guarda',
}
