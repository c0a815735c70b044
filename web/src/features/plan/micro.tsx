import type { MicroAnswer, MicroBlock, MicroTypology } from '@radier/api/contract-micro'
import type { PlaceAnswer } from '@radier/api/contract-planning'
import { formatNumber, UNKNOWN } from '@radier/geodata/measure/format'
import { useMicro } from '../../data/planning.ts'
import { Citations } from '../../planning/citations.tsx'
import { Bold } from '../../ui/bold.tsx'
import { downloadText } from '../../ui/download.ts'
import { DownloadIcon } from '../../ui/icons.tsx'
import { Empty, Skeleton } from '../../ui/state.tsx'
import './micro.css'
import { MicroList } from './micro-list.tsx'
import { microCsv, microFile, rangeText } from './micro-words.ts'
import { counted } from './words.ts'

interface MicroProps {
  place: PlaceAnswer
  /** Key of the block that is marked on the map. */
  block: string | null
  onBlock: (key: string | null) => void
}

/** As the map paints them. */
const key = [
  { look: 'meets', text: 'Admite uno de los dos' },
  { look: 'pends', text: 'Falta un dato' },
  { look: 'fails', text: 'No admite' },
]

/** What the blocks take without a new site: how many homes, by which article, and each block with its why. */
export function Micro({ place, block, onBlock }: MicroProps) {
  const { data: micro, problem } = useMicro(place.place)
  if (problem) return <Empty title={problem.title}>{problem.detail}</Empty>
  if (!micro) return <Skeleton lines={6} label="Midiendo las manzanas" />
  if (!micro.blocks.length)
    return <Empty title={`No hay manzanas de ${place.name}`}>El censo publica solo las manzanas urbanas habitadas.</Empty>
  const read = micro.blocks.find(({ key }) => key === block)
  return (
    <div className="micro">
      <div className="micro-about">
        <h2>
          <Bold text={sentence(micro)} />
        </h2>
        <p className="micro-key">
          {key.map(({ look, text }) => (
            <span key={look}>
              <i className={look} aria-hidden="true" />
              {text}
            </span>
          ))}
        </p>
        <button type="button" className="bt small" onClick={() => downloadText(microFile(place), microCsv(micro, place), 'text/csv')}>
          <DownloadIcon />
          Manzanas en CSV
        </button>
        {read && <Read block={read} micro={micro} />}
        {block !== null && !read && (
          <p className="menor">
            La manzana {block} del enlace no está en {place.name}.
          </p>
        )}
        <Kind of={micro.predial} each="predio" />
        <Kind of={micro.condominio} each="proyecto" />
        <section aria-label="Lo que nadie publica">
          <h3>Lo que nadie publica</h3>
          <ul>
            {micro.unknown.map((text) => (
              <li key={text}>
                <i className="micro-unknown" aria-hidden="true" />
                {text}
              </li>
            ))}
          </ul>
        </section>
        <p className="menor">Rige la zona que más ocupa la manzana. {micro.sources.join(' ')}</p>
      </div>
      <MicroList micro={micro} chosen={block} onChoose={onBlock} />
    </div>
  )
}

function sentence({ total, blocks }: MicroAnswer): string {
  if (!total.blocks) return `**Ninguna** de ${counted(blocks.length, 'manzana')} admite micro-suelo por lo que se sabe.`
  const admit = total.blocks === 1 ? 'admite' : 'admiten'
  return `**${counted(total.blocks, 'manzana')}** de ${formatNumber(blocks.length)} ${admit} densificar sin un sitio nuevo: entre **${formatNumber(total.least)}** y **${formatNumber(total.most)} viviendas** con un proyecto en cada una.`
}

/** Why the marked block takes each, or does not. */
function Read({ block, micro }: { block: MicroBlock; micro: MicroAnswer }) {
  const title = `Manzana ${block.key}`
  return (
    <section aria-label={title} className="micro-read">
      <h3>{title}</h3>
      {(['predial', 'condominio'] as const).map((kind) => (
        <p key={kind}>
          <b>
            {micro[kind].title}: {rangeText(block[kind])}.
          </b>{' '}
          {block[kind].why.join(' ')}
        </p>
      ))}
    </section>
  )
}

/** A typology with its article, since when it rules and where its sources differ. */
function Kind({ of: { title, total, citations, conflict }, each }: { of: MicroTypology; each: string }) {
  const homes = total.blocks
    ? `entre ${formatNumber(total.least)} y ${formatNumber(total.most)} viviendas, un ${each} por manzana`
    : UNKNOWN
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>
        <b>{counted(total.blocks, 'manzana')}</b>: {homes}
      </p>
      <Citations of={citations} />
      {conflict && <p className="micro-conflict">{conflict}</p>}
    </section>
  )
}
