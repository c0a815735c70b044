import type { UploadSystem } from '@radier/api/contract-uploads'
import { formatNumber } from '@radier/geodata/measure/format'
import { CheckIcon, CrossIcon } from '../../ui/icons.tsx'
import { byFit } from './fit.ts'
import './systems.css'

interface SystemsProps {
  systems: readonly UploadSystem[]
  crs: string | null
  tried: string | null
  onChoose: (code: string) => void
}

/** Systems shown at once; the others wait under «Otros sistemas». */
const FIRST = 4

/** The systems that the coordinates may be in, with how many fall in the comuna under each: one chooses by seeing. */
export function Systems({ systems, crs, tried, onChoose }: SystemsProps) {
  const usual = ['EPSG:32719', 'EPSG:32718', 'EPSG:4326']
  const first = [
    ...systems.filter(({ declared, code }) => declared && !usual.includes(code)),
    ...systems.filter(({ code }) => usual.includes(code)),
  ].sort(byFit)
  const shown = first.slice(0, FIRST)
  const others = systems.filter((system) => !shown.includes(system))
  const option = (system: UploadSystem) => (
    <label key={system.code} className={system.code === tried ? 'up-system on' : 'up-system'}>
      <input type="radio" name="crs" value={system.code} checked={system.code === crs} onChange={() => onChoose(system.code)} />
      <span>
        <b>{system.title}</b> <small>{system.code}</small>
        <Fit system={system} />
      </span>
    </label>
  )
  return (
    <fieldset className="up-systems">
      <legend className="vh">Sistema de coordenadas</legend>
      {shown.map(option)}
      {others.length > 0 && (
        <details open={others.some(({ code }) => code === crs)}>
          <summary>
            <b>Otros sistemas</b> <small>SIRGAS, PSAD 56</small>
          </summary>
          {others.map(option)}
        </details>
      )}
    </fieldset>
  )
}

function Fit({ system: { inside, sampled, offKm, declared } }: { system: UploadSystem }) {
  if (!sampled) return <span className="up-fit unknown">s/i: faltan las coordenadas</span>
  const whole = inside > 0
  const text = whole
    ? `${formatNumber(inside)} de ${formatNumber(sampled)} en la comuna`
    : offKm === null
      ? '0, fuera de rango'
      : `0, a ${formatNumber(offKm)} km`
  return (
    <span className={whole ? 'up-fit sure' : 'up-fit bad'}>
      {whole ? <CheckIcon /> : <CrossIcon />}
      {text}
      {declared && <small>lo declara el archivo</small>}
    </span>
  )
}
