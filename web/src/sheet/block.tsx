import type { Block } from '@radier/geodata/ficha/content'
import { ChartView } from './chart.tsx'
import { FigureText } from './figure.tsx'
import { MapView } from './map.tsx'
import { RichText } from './rich.tsx'
import { Sources } from './sources.tsx'
import { Standards } from './standards.tsx'
import { SheetTable } from './table.tsx'

/** One block of a sheet. */
export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'lead':
      return (
        <div className="paper-lead">
          <p className="paper-figure">
            <FigureText figure={block.figure} />
            <span>{block.caption}</span>
          </p>
          {block.sentences.map((rich, i) => (
            <p key={i} className={i ? 'paper-sentence' : 'paper-phrase'}>
              <RichText rich={rich} />
            </p>
          ))}
        </div>
      )
    case 'sentence':
      return (
        <p className="paper-sentence">
          <RichText rich={block.rich} />
        </p>
      )
    case 'note':
      return (
        <p className="paper-note">
          <RichText rich={block.rich} />
        </p>
      )
    case 'table':
      return <SheetTable block={block} />
    case 'standards':
      return <Standards block={block} />
    case 'chart':
      return <ChartView chart={block.chart} />
    case 'map':
      return <MapView block={block} />
    case 'sources':
      return <Sources block={block} />
  }
}
