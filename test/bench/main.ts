/** `npm run bench`: ratios against named peers measured in the same run. Speed is measured here and nowhere else. */
import { execSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import os from 'node:os'
import type { BenchRow } from './row.ts'

const versionOf = (command: string): string => {
  try {
    return (
      execSync(command, { stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .split('\n')[0] ?? ''
    )
  } catch {
    return 'not installed'
  }
}

function printMachine(): void {
  const cpu = os.cpus()
  console.log(
    `${new Date().toISOString()} · ${cpu.length} × ${cpu[0]?.model} · ${Math.round(os.totalmem() / 2 ** 30)} GiB · Node ${process.version}`,
  )
  for (const command of ['psql --version', 'ogrinfo --version', 'nginx -v 2>&1', 'chromium --version'])
    console.log(`  ${versionOf(command)}`)
}

function printRows(rows: readonly BenchRow[]): void {
  for (const { what, ours, peer, ratio, expected, met } of rows) {
    console.log(`${met ? '  ok  ' : ' MISS '} ${what}`)
    console.log(`        ${ours}${peer ? ` · ${peer}` : ''}${ratio === null ? '' : ` · ratio ${ratio.toFixed(2)}`} · expected ${expected}`)
  }
}

const wanted = process.argv.slice(2)
const benches = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name))

printMachine()
for (const name of benches) {
  console.log(`\n${name}`)
  const { bench } = (await import(`./${name}.bench.ts`)) as { bench(): Promise<BenchRow[]> }
  printRows(await bench())
}
