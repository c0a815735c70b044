import type { TerritoryCard } from '@radier/api/contract'
import { withoutOutline } from '@radier/geodata/territory/cut'
import { isFine, type Level, levelLabel } from '@radier/geodata/territory/level'
import { Close } from '../../ui/icons.tsx'
import type { Scene } from '../../view/scene.ts'
import { GatherMenu } from './gather-menu.tsx'
import { goTo } from './go.ts'

interface PanelHeadProps {
  scene: Scene
  code: string
  level: Level
  name: string
  names: ReadonlyMap<string, string>
  territories: ReadonlyMap<string, TerritoryCard>
}

/** Where the territory is, its name, and the way back to Chile. */
export function PanelHead({ scene, code, level, name, names, territories }: PanelHeadProps) {
  const count = (wanted: Level) =>
    [...territories.values()].filter((t) => t.level === wanted && t.code.startsWith(code === '0' ? '' : code)).length
  const parents = [code.length > 5 ? code.slice(0, 5) : null, code.length > 2 ? code.slice(0, 2) : null].flatMap((c) =>
    c && names.has(c) ? [c] : [],
  )
  const inside =
    level === 'pais'
      ? `${count('region')} regiones, ${count('comuna')} comunas`
      : level === 'region' || level === 'provincia'
        ? `${count('comuna')} comunas`
        : ''
  return (
    <header className="ficha-head">
      <p className="route">
        <span>
          {levelLabel[level].one} {code === '0' ? '' : code}
          {inside && ` · ${inside}`}
          {parents.map((parent) => {
            const card = territories.get(parent)
            return (
              <span key={parent}>
                {' · '}
                <button type="button" className="link quiet" onClick={() => card && goTo(card)}>
                  {names.get(parent)}
                </button>
              </span>
            )
          })}
        </span>
        {code !== '0' && (
          <button
            type="button"
            className="bt plain"
            aria-label="Cerrar la ficha y volver a Chile"
            onClick={() => goTo({ code: '0', bbox: null })}
          >
            <Close />
          </button>
        )}
      </p>
      <div className="ficha-name">
        <h1>{name}</h1>
        {!isFine(level) && <GatherMenu code={code} indicator={scene.indicatorId} title={scene.indicator.title} />}
      </div>
      {withoutOutline.includes(code) && <p className="menor">Sin contorno en ninguna fuente: está en la lista y no en el mapa.</p>}
    </header>
  )
}
