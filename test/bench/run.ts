/** One bench in a process of its own: what another left in memory slows nothing. */
import type { BenchRow } from './row.ts'

function printRows(rows: readonly BenchRow[]): void {
  for (const { what, ours, peer, ratio, expected, met } of rows) {
    console.log(`${met ? '  ok  ' : ' MISS '} ${what}`)
    console.log(`        ${ours}${peer ? ` · ${peer}` : ''}${ratio === null ? '' : ` · ratio ${ratio.toFixed(2)}`} · expected ${expected}`)
  }
}

const { bench } = (await import(`./${process.argv[2]}.bench.ts`)) as { bench(): Promise<BenchRow[]> }
printRows(await bench())
