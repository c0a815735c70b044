/** The whole gate, exactly what CI runs: `npm test`. Every check runs even when one fails; a check that read nothing fails. */
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dependencyFaults, lockedPackages } from './advised-against.ts'
import { generatedFiles } from './support/generated.ts'
import { runTool } from './support/tool.ts'
import { countTests } from './support/vitest-report.ts'

interface Outcome {
  passed: number
  failed: number
  skipped: number
  /** What was read: «412 archivos». */
  read: string
  /** What a person needs to see when it failed. */
  printed: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['start.ts', 'geodata', 'etl', 'api', 'web', 'test']

/** One check: it fails with the tool, and when the tool says it read nothing. */
function check(count: number, what: string, code: number, printed: string): Outcome {
  const good = code === 0 && count > 0
  const nothing = count > 0 ? '' : '\nLa herramienta no leyó nada: no vale como revisión.'
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0, read: `${count} ${what}`, printed: good ? '' : printed + nothing }
}

const steps: Record<string, () => Promise<Outcome>> = {
  'formato y estilo (biome)': async () => {
    const { code, printed } = await runTool(root, 'biome', ['ci', '--colors=off', '--max-diagnostics=200', '.'])
    return check(Number(/Checked (\d+) files/.exec(printed)?.[1] ?? 0), 'archivos', code, printed)
  },
  'tipos (tsc)': async () => {
    const { code, printed } = await runTool(root, 'tsc', ['--noEmit', '--pretty', 'false', '--listFiles', '-p', '.'])
    const lines = printed.split('\n')
    const ours = lines.filter((line) => line.startsWith('/') && !line.includes('/node_modules/'))
    return check(ours.length, 'archivos', code, lines.filter((line) => !line.startsWith('/')).join('\n'))
  },
  'fronteras (dependency-cruiser)': async () => {
    const { code, printed } = await runTool(root, 'depcruise', [
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      ...folders,
    ])
    return check(Number(/(\d+) modules/.exec(printed)?.[1] ?? 0), 'módulos', code, printed)
  },
  'código sin uso (knip)': async () => {
    const { code, printed } = await runTool(root, 'knip', ['--no-progress', '--performance'])
    return check(Number(/parseFile\s+(\d+)/.exec(printed)?.[1] ?? 0), 'lecturas', code, printed)
  },
  'listas generadas (pnpm generate)': async () => {
    const before = generatedFiles(root)
    const { code, printed } = await runTool(root, 'tsx', ['geodata/generate.ts'])
    const stale = [...generatedFiles(root)].filter(([file, text]) => before.get(file) !== text).map(([file]) => `${file} no estaba al día`)
    return check(before.size, 'listas', code + stale.length, [printed, ...stale].join('\n'))
  },
  'dependencias (lista de desaconsejadas)': async () => {
    const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
    const faults = dependencyFaults(lockfile, new Date().toISOString().slice(0, 10))
    return check(lockedPackages(lockfile).length, 'paquetes', faults.length, faults.join('\n'))
  },
  'pruebas (vitest)': async () => {
    const report = join(tmpdir(), `radier-vitest-${process.pid}.json`)
    const options = ['run', '--config', 'vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
    const { code, printed } = await runTool(join(root, 'test'), 'vitest', options, { live: true })
    const { passed, failed, skipped, files, faults } = countTests(readFileSync(report, 'utf8'))
    rmSync(report)
    const broken = failed > 0 || (code === 0 && passed > 0) ? failed : 1
    return { passed, failed: broken, skipped, read: `${files} archivos`, printed: broken ? [...faults, printed].join('\n') : '' }
  },
}

const total = { passed: 0, failed: 0, skipped: 0 }
const wanted = process.argv.slice(2)
for (const [name, run] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue
  const began = performance.now()
  process.stdout.write(`▸ ${name}\n`)
  const fault = (error: Error): Outcome => ({ passed: 0, failed: 1, skipped: 0, read: 'nada', printed: String(error.stack) })
  const outcome = await run().catch(fault)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (outcome.printed) console.log(outcome.printed)
  const counts = `${outcome.passed} pasan, ${outcome.failed} fallan${outcome.skipped ? `, ${outcome.skipped} omitidas` : ''}`
  console.log(`${outcome.failed ? '✗' : '✓'} ${name}: ${counts} · ${outcome.read} · ${seconds} s`)
  total.passed += outcome.passed
  total.failed += outcome.failed
  total.skipped += outcome.skipped
}
if (total.passed + total.failed === 0) total.failed = 1
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 ? 1 : 0
