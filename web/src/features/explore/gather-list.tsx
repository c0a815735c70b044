import type { Block, FichaContent, Section } from '@radier/geodata/ficha/content'
import { figuresOf } from '@radier/geodata/ficha/content'
import { askFailedAgain, useAnswer } from '../../data/answer.ts'
import { gather } from '../../sheet/gather.ts'
import { useTray } from '../../sheet/tray.ts'
import { Failure, Skeleton } from '../../ui/state.tsx'

interface GatherListProps {
  code: string
  indicator: string
  /** Title of the indicator on the map. */
  title: string
}

/** What the ficha of the selected territory has for a report: what speaks of the indicator on the map goes first. */
export default function GatherList({ code, indicator, title }: GatherListProps) {
  const { data: content, problem } = useAnswer<FichaContent>(`/api/fichas/${encodeURIComponent(code)}`)
  const { items } = useTray()
  if (!content) return problem ? <Failure {...problem} onRetry={askFailedAgain} /> : <Skeleton lines={5} label="Leyendo la ficha" />
  const sections = content.sections.filter(({ blocks }) => blocks.some(({ kind }) => names[kind]))
  const about = sections.filter((section) => speaksOf(section, indicator))
  const rest = sections.filter((section) => !about.includes(section))
  const already = new Set(
    items.flatMap((item) => (item.kind === 'bloque' && item.territory === code && item.block === null ? [item.section] : [])),
  )
  const row = (section: Section) => (
    <li key={section.id}>
      <button type="button" className="menu-item" onClick={() => gather(content, section, null, section.title)}>
        <b>{section.title}</b>
        <span>{already.has(section.id) ? 'ya está en el informe' : kindsOf(section)}</span>
      </button>
    </li>
  )
  return (
    <>
      {about.length > 0 ? (
        <>
          <p className="gather-head">Con «{title}»</p>
          <ul>{about.map(row)}</ul>
          {rest.length > 0 && <p className="gather-head">Lo demás de la ficha</p>}
        </>
      ) : (
        <p className="gather-head">La ficha no trae «{title}»; trae:</p>
      )}
      <ul>{rest.map(row)}</ul>
    </>
  )
}

/** Blocks worth gathering, as they are called; prose and small print go with them. */
const names: Partial<Record<Block['kind'], string>> = {
  lead: 'texto',
  sentence: 'texto',
  map: 'mapa',
  chart: 'gráfico',
  table: 'tabla',
  standards: 'tabla',
}

const kindsOf = ({ blocks }: Section): string => [...new Set(blocks.flatMap(({ kind }) => names[kind] ?? []))].join(', ')

const speaksOf = (section: Section, indicator: string): boolean =>
  section.blocks.some((block) => block.kind === 'map' && block.indicator === indicator) ||
  figuresOf({ subtitle: [], sections: [section], origin: [] }).some((figure) => figure.indicator === indicator)
