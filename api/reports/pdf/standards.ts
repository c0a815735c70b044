/** The traffic light: the verdict is a mark and a word. */
import type { Drawing } from '@radier/geodata/chart/shapes'
import type { StandardsBlock, Verdict } from '@radier/geodata/ficha/content'
import { type Box, paragraph } from './box.ts'
import type { Run } from './lines.ts'
import type { Doc } from './paper.ts'
import { type PageCell, pageTable } from './table.ts'

const mark: Record<Verdict, Drawing> = {
  cumple: { width: 9, height: 9, shapes: [{ kind: 'dot', x: 4.5, y: 4.5, r: 3.8, fill: 'logro' }] },
  'no cumple': {
    width: 9,
    height: 9,
    shapes: [
      {
        kind: 'area',
        rings: [
          [
            [4.5, 0.4],
            [8.8, 8.4],
            [0.2, 8.4],
          ],
        ],
        fill: 'error',
      },
    ],
  },
  'sin estándar': {
    width: 9,
    height: 9,
    shapes: [{ kind: 'dot', x: 4.5, y: 4.5, r: 3.4, fill: 'papel', stroke: 'tinta-3', lineWidth: 0.9 }],
  },
  's/i': {
    width: 9,
    height: 9,
    shapes: [{ kind: 'rect', x: 0.5, y: 0.5, width: 8, height: 8, fill: 'si', stroke: 'si-linea', lineWidth: 0.5 }],
  },
}

export function standardsBoxes(doc: Doc, { rows, summary }: StandardsBlock, width: number): Box[] {
  const plain = (text: string, color = 'tinta-2'): Run[] => [{ text, size: 8, face: 'label', color }]
  const table = pageTable(
    doc,
    {
      columns: [
        { label: 'Indicador', align: 'left' },
        { label: 'Cifra', align: 'right' },
        { label: 'Unidad y año', align: 'left' },
        { label: 'Estándar', align: 'left' },
        { label: '', align: 'left' },
        { label: 'Veredicto', align: 'left' },
      ],
      rows: rows.map(({ label, figure, standard, verdict, period }) => ({
        role: 'row',
        cells: [
          [{ text: label, size: 8.5, face: 'regular', color: 'tinta' }],
          [{ text: figure.text, size: 8.5, face: figure.value === null ? 'regular' : 'strong', color: 'tinta', figure }],
          plain([figure.unit, period].filter(Boolean).join(', ')),
          plain(standard),
          { drawing: mark[verdict] },
          [
            {
              text: verdict.replace(' ', '\u00a0'),
              size: 8.5,
              face: verdict === 'no cumple' || verdict === 'cumple' ? 'strong' : 'regular',
              color: 'tinta',
            },
          ],
        ] satisfies PageCell[],
      })),
    },
    width,
  )
  return [
    paragraph(doc, [summary], { style: { size: 9.8, face: 'strong', color: 'tinta' }, width, leading: 12.5, gap: 3, keep: true }),
    ...table,
  ]
}
