/** The drawing of any chart of a ficha. */
import type { ChartBlock } from '../ficha/content.ts'
import { barsDrawing } from './bars.ts'
import { histogramDrawing } from './histogram.ts'
import { linesDrawing } from './lines.ts'
import { pyramidDrawing } from './pyramid.ts'
import type { Drawing } from './shapes.ts'
import { stripDrawing } from './strip.ts'

/** Without its title and aside, which are text of the page. `width` in points. */
export function chartDrawing(chart: ChartBlock['chart'], width: number): Drawing {
  switch (chart.kind) {
    case 'histogram':
      return histogramDrawing(chart, width)
    case 'strip':
      return stripDrawing(chart, width)
    case 'bars':
      return barsDrawing(chart, width)
    case 'pyramid':
      return pyramidDrawing(chart, width)
    case 'lines':
      return linesDrawing(chart, width)
  }
}
