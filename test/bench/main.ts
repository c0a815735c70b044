/** `npm run bench`: ratios against named peers measured in the same run. Speed is measured here and nowhere else. */
import { execSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import os from 'node:os'
import { fileURLToPath } from 'node:url'

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

const run = fileURLToPath(new URL('run.ts', import.meta.url))
const wanted = process.argv.slice(2)
const benches = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name))

printMachine()
for (const name of benches) {
  console.log(`\n${name}`)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', run, name], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
