import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Toy } from './toy.ts'
import { outlines, toyCatalogue } from './toy-catalogue.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const yesterday = 'cut,Hogares\n13101,100\n13102,20\n13201,3\n01101,40\n16101,5\n'
const today = yesterday.replace('100', '111')

let toy: Toy
beforeAll(async () => {
  toy = await Toy.open()
})
afterAll(() => toy.close())
beforeEach(async () => {
  toy.write('limites.geojson', outlines)
  toy.write('hogares.csv', yesterday)
  await toy.run(toyCatalogue, { force: true })
  toy.write('hogares.csv', today)
  toy.write('limites.geojson', outlines.replaceAll('comuna 13', 'nueva 13'))
})

interface Loader {
  child: ChildProcess
  ended: Promise<{ code: number | null; output: string }>
}

function startLoader(...args: string[]): Loader {
  const program = ['--import', 'tsx', 'test/etl/toy-loader.ts', '--mirror', toy.mirror, '--cache', `${toy.mirror}/.cache`, ...args]
  const child = spawn(process.execPath, program, { cwd: root, env: { ...process.env, DATABASE_URL: toy.database.url }, stdio: 'pipe' })
  let output = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk) => {
      output += chunk
    })
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, output }))) }
}

/** Holds every loader at its very last step: all is stored, nothing is published. */
async function atTheLastStep(args: string[], work: (loader: Loader, release: () => Promise<void>) => Promise<void>): Promise<void> {
  const gate = await toy.sql.reserve()
  await gate`begin`
  await gate`lock table radier.publication in exclusive mode`
  const release = async () => {
    await gate`rollback`
  }
  const loader = startLoader(...args)
  try {
    await expect
      .poll(
        () =>
          toy.sql`select 1 from pg_stat_activity where application_name = 'radier-load' and datname = current_database() and wait_event_type = 'Lock'`,
        {
          timeout: 30_000,
        },
      )
      .toHaveLength(1)
    await work(loader, release)
  } finally {
    loader.child.kill('SIGKILL')
    await loader.ended
    await release().catch(() => {})
    gate.release()
  }
}

async function seesYesterday(): Promise<void> {
  const figures =
    await toy.sql`select value from radier.statistic join radier.load l on l.id = load where l.state = 'current' and level = 'comuna' and code = '13101'`
  expect(figures.map((f) => f.value)).toEqual([100])
  expect((await toy.sql`select distinct left(nombre, 6) as nombre from capa.comuna`).map((r) => r.nombre)).toEqual(['comuna'])
  expect(await toy.sql`select 1 from pg_namespace where nspname = 'capa_nueva'`).toEqual([])
  expect(await toy.sql`select l.id from radier.load l where state = 'current' group by 1 having count(*) > 1`).toEqual([])
}

describe('a loader that is', () => {
  for (const source of ['censo', 'limites'])
    it(`killed (-9) at its last step over «${source}» leaves nothing partial, and the next one goes through`, async () => {
      await atTheLastStep([source], async ({ child, ended }, release) => {
        child.kill('SIGKILL')
        await ended
        await release()
        await expect
          .poll(() => toy.sql`select 1 from pg_stat_activity where application_name = 'radier-load' and datname = current_database()`)
          .toEqual([])
      })
      await seesYesterday()
      expect(await toy.load(toyCatalogue, source)).toMatchObject({ outcome: 'publicada' })
    })

  it('left without database says so, exits with 1 and leaves yesterday’s data', async () => {
    await atTheLastStep(['censo'], async ({ ended }, release) => {
      await toy.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'radier-load' and datname = current_database()`
      const { code, output } = await ended
      await release()
      expect(output).toContain('La base de datos dejó de responder a mitad de la carga')
      expect(output).toContain('Lo publicado antes sigue intacto.')
      expect(code).toBe(1)
    })
    await seesYesterday()
  })

  it('interrupted with Ctrl-C rolls back, says so and exits with 1', async () => {
    await atTheLastStep(['censo'], async ({ child, ended }, release) => {
      child.kill('SIGINT')
      await release()
      const { code, output } = await ended
      expect(output).toContain('Carga interrumpida: lo publicado antes sigue intacto.')
      expect(code).toBe(1)
    })
    await seesYesterday()
  })

  it('second to another one does nothing and says so', async () => {
    await atTheLastStep(['censo'], async () => {
      const { code, output } = await startLoader('limites').ended
      expect(output).toContain('Ya hay otra carga en marcha')
      expect(code).toBe(1)
    })
    await seesYesterday()
  })

  it('out of disk in the middle of a COPY says so, exits with 1 and leaves yesterday’s data', async () => {
    await toy.sql.unsafe(`
      create function no_space() returns trigger language plpgsql as
        $$ begin raise exception using errcode = '53100', message = 'could not extend file: No space left on device'; end $$;
      create trigger no_space before insert on radier.statistic for each row execute function no_space()`)
    const { code, output } = await startLoader('censo').ended
    await toy.sql.unsafe('drop trigger no_space on radier.statistic; drop function no_space')
    expect(output).toContain('La base de datos se quedó sin espacio en disco')
    expect(code).toBe(1)
    await seesYesterday()
  })
})

describe('progress', () => {
  it('stands in the database while a load runs and is gone when it ends', async () => {
    await atTheLastStep(['censo'], async ({ ended }, release) => {
      const rows = await toy.sql`select source, title, position, of from radier.progress`
      expect(rows).toEqual([{ source: 'censo', title: 'hogares.csv', position: 1, of: 1 }])
      await release()
      expect((await ended).code).toBe(0)
    })
    expect(await toy.sql`select * from radier.progress`).toEqual([])
  })
})
