import type { TerritoryCard } from '@radier/api/contract'
import { whyBand } from '@radier/geodata/measure/standing'
import { regionOf } from '@radier/geodata/territory/cut'
import { isFine, levelLabel, levelOfCode } from '@radier/geodata/territory/level'
import type { Scene } from '../../view/scene.ts'
import type { rank } from './ranking.ts'
import { Strip } from './strip.tsx'
import { firstPlace, worstTitle } from './words.ts'
import { Worst } from './worst.tsx'

type Values = Parameters<typeof rank>[0]

interface PlacesProps {
  scene: Scene
  code: string
  name: string
  /** Values at the level of the territory. */
  peers: Values | null
  regional: Values | null
  territories: ReadonlyMap<string, TerritoryCard>
  names: ReadonlyMap<string, string>
}

/** Where the territory stands among its like, and where inside it the figure is worst. */
export function Places({ scene, code, name, peers, regional, territories, names }: PlacesProps) {
  const level = levelOfCode(code) ?? 'pais'
  const comunas = scene.level === 'comuna' ? scene.values : null
  const region = regionOf(code)
  const fine = isFine(level)
  const comuna = code.slice(0, 5)
  return (
    <>
      {level === 'pais' && regional && (
        <Worst title={`${worstTitle(scene.indicator)}: regiones`} scene={scene} values={regional} territories={territories} many={4} />
      )}
      {peers && (
        <section className="block">
          <h2>
            Dónde está {name} <small>{firstPlace(scene.indicator, scene.measure)}</small>
          </h2>
          {!fine && <Strip title="Chile" values={peers} keep={() => true} code={code} scene={scene} tall={level === 'comuna'} />}
          {level === 'comuna' && (
            <Strip title={names.get(region) ?? region} values={peers} keep={(c) => c.startsWith(region)} code={code} scene={scene} />
          )}
          {whyNoPlace(scene, peers, code) && <p className="menor">{whyNoPlace(scene, peers, code)}</p>}
          {fine && (
            <Strip
              title={`${levelLabel[level].many} de ${names.get(comuna) ?? comuna}`}
              values={peers}
              keep={(c) => c.startsWith(comuna)}
              code={code}
              scene={scene}
            />
          )}
        </section>
      )}
      {comunas && (level === 'pais' || level === 'region' || level === 'provincia') && (
        <Worst
          title={`${worstTitle(scene.indicator)}: comunas`}
          scene={scene}
          values={comunas}
          keep={(c) => level === 'pais' || c.startsWith(code)}
          territories={territories}
          many={6}
        />
      )}
    </>
  )
}

/** Why the place is a band, or is not given, in words. */
function whyNoPlace(scene: Scene, peers: Values, code: string): string | null {
  const own = peers.get(code)
  if (own?.value == null || own.band === undefined) return null
  const figure = scene.values.get(code)
  return whyBand({ tasa: null, conteo: null, base: figure?.base ?? null }, scene.indicator.estimated)
}
