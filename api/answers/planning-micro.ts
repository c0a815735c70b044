/** What each block of a place takes without a new site. */
import { leastTold } from '@radier/geodata/measure/apportion'
import { type MicroFit, microOf } from '@radier/geodata/planning/micro'
import { populationVariable } from '@radier/geodata/territory/population'
import type { MicroAnswer, MicroBlock, MicroOutcome, MicroTotal, MicroTypology } from '../contract-micro.ts'
import type { Edition } from '../edition.ts'
import { Problem } from '../problem.ts'
import { blockRows } from '../queries/planning-micro.ts'
import type { Service } from '../service.ts'
import { zonesOf } from './norms.ts'
import { type Place, sourceLine } from './planning-place.ts'

/** Blocks are asked of PostGIS once for each publication; what they take follows the norms as they rule now. */
export async function microAnswer(service: Service, edition: Edition, place: Place): Promise<MicroAnswer> {
  const { ground, plan, need, blocks: layer } = place
  if (layer?.layer.level !== 'manzana') throw new Problem('sin-datos', 'No hay ninguna capa de manzanas con su población cargada.')
  const find = () =>
    blockRows(service.sql, {
      ground,
      blocks: { id: layer.id, people: populationVariable },
      plan: plan && { id: plan.id, zone: plan.planning.zone },
      need: need,
    })
  const [rows, zones] = await Promise.all([place.example ? find() : edition.once(`micro/${place.place}`, find), zonesOf(service, place)])
  const norms = new Map(zones.map(({ zone, norms }) => [zone, norms]))
  const blocks = rows.map((row): MicroBlock => {
    const [first] = row.zones
    const known = first && norms.get(first.zone)
    const zone = first && known ? { code: first.zone, norms: known } : null
    const people = row.people !== null && row.people >= leastTold ? row.people : null
    const { predial, condominio, peoplePerHa, spare } = microOf({ areaM2: row.areaM2, people, zone })
    return {
      ...row,
      people,
      areaM2: Math.round(row.areaM2),
      peoplePerHa: peoplePerHa === null ? null : Math.round(peoplePerHa * 10) / 10,
      predial: outcome(predial),
      condominio: outcome(condominio),
      spare,
    }
  })
  // What does not change from block to block is told once.
  const whole = microOf({ areaM2: 0, people: 0, zone: null })
  const used = [layer, plan, need].flatMap((one) => (one ? (sourceLine(service, edition, place, one.layer) ?? []) : []))
  return {
    place: place.place,
    example: place.example,
    predial: typology(whole.predial, blocks, ({ predial }) => [predial]),
    condominio: typology(whole.condominio, blocks, ({ condominio }) => [condominio]),
    total: totalOf(blocks, ({ predial, condominio }) => [predial, condominio]),
    need: need && { layer: need.id, title: need.planning.title },
    unknown: whole.unknown,
    sources: used,
    blocks,
  }
}

type Of = (block: MicroBlock) => MicroOutcome[]

const outcome = ({ verdict, homes, why }: MicroFit): MicroOutcome => ({ verdict, homes, why })

const typology = ({ title, conflict, citations }: MicroFit, blocks: readonly MicroBlock[], of: Of): MicroTypology => ({
  title,
  conflict,
  citations,
  total: totalOf(blocks, of),
})

/** One project in each block: the least and the most that any typology that fits gives. */
function totalOf(blocks: readonly MicroBlock[], of: Of): MicroTotal {
  const homes = blocks.map((block) => of(block).flatMap((fit) => fit.homes ?? [])).filter((fits) => fits.length > 0)
  const sum = (figures: number[]) => figures.reduce((all, one) => all + one, 0)
  return {
    blocks: homes.length,
    least: sum(homes.map((fits) => Math.min(...fits.map(({ least }) => least)))),
    most: sum(homes.map((fits) => Math.max(...fits.map(({ most }) => most)))),
  }
}
