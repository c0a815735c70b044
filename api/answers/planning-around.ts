/** The surroundings of a site: people of the blocks, green and health at a walk. */
import { leastTold } from '@radier/geodata/measure/apportion'
import { formatNumber } from '@radier/geodata/measure/format'
import { populationVariable } from '@radier/geodata/territory/population'
import type { CandidateAnswer } from '../contract-sites.ts'
import { areaAround, countAround, sumAround } from '../queries/planning-around.ts'
import type { CandidateSet } from '../queries/planning-candidates.ts'
import type { Service } from '../service.ts'
import type { Place } from './planning-place.ts'

/** How far the surroundings go, metres in a straight line: what the standard of access allows to a basic school. */
const metres = 1_000

export async function aroundOf({ sql }: Service, place: Place, set: CandidateSet): Promise<CandidateAnswer['around']> {
  const { blocks } = place
  const green = [place.services.plaza, place.services.parque].flatMap((offer) => (offer?.layer.geometry === 'MultiPolygon' ? [offer] : []))
  const school = place.services.educacion_basica
  const health = place.services.salud_primaria
  const asked = (layer: string) => ({ set, ground: place.ground, layer, metres })
  const [people, greens, schoolPlaces, healthCentres] = await Promise.all([
    blocks ? sumAround(sql, asked(blocks.id), populationVariable) : null,
    Promise.all(green.map(({ id }) => areaAround(sql, asked(id)))),
    school?.planning.places ? sumAround(sql, asked(school.id), school.planning.places) : null,
    health ? countAround(sql, asked(health.id), health.layer) : null,
  ])
  const told = people !== null && people >= leastTold
  const used = [...(told ? [blocks!] : []), ...green, ...(health ? [health] : [])].map(({ layer }) => layer.title.toLowerCase())
  return {
    people: told ? people : null,
    greenM2: greens.length ? greens.reduce((sum, m2) => sum + m2, 0) : null,
    schoolPlaces,
    schoolAge: null,
    healthCentres,
    source: used.length ? `${used.join(', ')} a ${formatNumber(metres)} m o menos en línea recta` : null,
  }
}
