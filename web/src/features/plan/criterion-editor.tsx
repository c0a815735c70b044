import type { PlaceAnswer } from '@radier/api/contract-planning'
import { formatDate, formatNumber } from '@radier/geodata/measure/format'
import { type Criterion, services } from '@radier/geodata/planning/criterion'
import { type Owner, owners } from '@radier/geodata/planning/site'
import { type Blank, isBlank } from './blanks.ts'
import { DistanceForm } from './distance-form.tsx'
import { OwnerSign } from './marks.tsx'
import { NumberField } from './number-field.tsx'
import { typedAs } from './typed-distances.ts'

interface EditorProps {
  of: Criterion | Blank
  place: PlaceAnswer
  /** What is known of the criterion, as the server says it; null while it measures. */
  method: string | null
  source: string | null
  onChange: (next: Criterion) => void
}

/** What a criterion asks, to be changed in its place. */
export function CriterionEditor({ of, place, method, source, onChange }: EditorProps) {
  return (
    <div className="criterion-editor">
      <Fields of={of} place={place} onChange={onChange} />
      {method && <p className="menor">{method}</p>}
      {source && <p className="menor">Fuente: {source}</p>}
    </div>
  )
}

function Fields({ of, place, onChange }: Pick<EditorProps, 'of' | 'place' | 'onChange'>) {
  switch (of.kind) {
    case 'superficie':
      return (
        <>
          <NumberField
            label="Desde"
            unit="m²"
            value={of.min}
            autoFocus
            onChange={(min) => onChange({ kind: 'superficie', ...kept({ min, max: of.max }) })}
          />
          <NumberField
            label="Hasta"
            unit="m²"
            value={of.max}
            onChange={(max) => onChange({ kind: 'superficie', ...kept({ min: of.min, max }) })}
          />
        </>
      )
    case 'densidad':
      return (
        <NumberField label="Desde" unit="hab/ha" value={of.min} autoFocus onChange={(min) => min && onChange({ kind: 'densidad', min })} />
      )
    case 'precio':
      return (
        <NumberField
          label="Hasta"
          unit="UF/m²"
          value={isBlank(of) ? undefined : of.max}
          autoFocus
          onChange={(max) => max && onChange({ kind: 'precio', max })}
        />
      )
    case 'servicio': {
      const { metres, label } = services[of.service]
      if (isBlank(of)) return <DistanceForm of={of} onChange={onChange} />
      const typed = typedAs(of.service, of.metres)
      return (
        <>
          <NumberField
            label={`${label}, a no más de`}
            unit="m en línea recta"
            value={of.metres}
            autoFocus
            onChange={(next) => next && onChange({ ...of, metres: next })}
          />
          {typed && (
            <p className="menor">
              {typed.article}, vigente desde el {formatDate(typed.since)}. Lo escribió {typed.by}.
            </p>
          )}
          {of.metres !== metres && (
            <button type="button" className="link" onClick={() => onChange({ ...of, metres })}>
              Usar el estándar SIEDU: {formatNumber(metres)} m
            </button>
          )}
          {!place.services[of.service] && <p className="menor">No hay capa cargada aquí: queda pendiente en todos los sitios.</p>}
        </>
      )
    }
    case 'necesidad':
      return (
        <>
          <NumberField
            label="Zonas censales con déficit, desde"
            unit="de cada 100 hogares"
            value={of.percent}
            autoFocus
            onChange={(percent) => percent && onChange({ ...of, percent })}
          />
          <NumberField
            label="A no más de"
            unit="m en línea recta"
            value={of.metres}
            onChange={(metres) => metres && onChange({ ...of, metres })}
          />
        </>
      )
    case 'propietario':
      return (
        <fieldset className="owner-choice">
          <legend>De quién es</legend>
          {(Object.keys(owners) as Owner[]).map((owner) => (
            <label key={owner}>
              <input
                type="checkbox"
                checked={of.owners.includes(owner)}
                onChange={(event) => {
                  const next = event.target.checked ? [...of.owners, owner] : of.owners.filter((own) => own !== owner)
                  if (next.length) onChange({ kind: 'propietario', owners: next })
                }}
              />
              <OwnerSign owner={owner} />
              {owner === 'desconocido' ? 's/i, nadie lo ha dicho' : owners[owner]}
            </label>
          ))}
        </fieldset>
      )
    case 'vivienda':
      return <p className="menor">Sitios en una zona donde el plan admite vivienda.</p>
    case 'limite_urbano':
      return <p className="menor">{place.urbanLimit ? `Dentro de: ${place.urbanLimit.title}.` : 'No hay límite urbano cargado aquí.'}</p>
    case 'fuera': {
      const mask = place.masks.find(({ layer }) => layer === of.layer)
      return <p className="menor">{mask ? `${mask.title}. ${mask.coverage}` : of.layer}</p>
    }
  }
}

const kept = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
