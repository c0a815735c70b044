import type { ColumnTable, TerritoryCard } from '@radier/api/contract'
import { examples } from '@radier/geodata/analysis/examples'
import type { Level } from '@radier/geodata/territory/level'
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { askSql } from '../../analysis/engine.ts'
import { limits, type SqlResult } from '../../analysis/sql-answer.ts'
import { explainStop } from '../../analysis/sql-fault.ts'
import type { Fault } from '../../analysis/sql-text.ts'
import type { OpenTable } from '../../analysis/table.ts'
import { reservedQuery } from '../../analysis/taken-away.ts'
import type { Problem } from '../../data/problem.ts'
import { mapFoundSignal } from '../../map/map-filter.ts'
import { Close } from '../../ui/icons.tsx'
import { Skeleton } from '../../ui/state.tsx'
import { say } from '../../ui/toast.tsx'
import { type AnalyseView, sqlInLink } from '../../view/analyse.ts'
import { Complaint } from './complaint.tsx'
import { type Found, placesOf } from './found.ts'
import { forgetRecipe, type Recipe, recipeTitle, savedRecipes, saveRecipe } from './recipes.ts'
import { Result } from './result.tsx'
import { Schema } from './schema.tsx'
import { staleOf } from './stale.ts'

const Editor = lazy(() => import('./editor.tsx'))

interface ConsoleProps {
  view: AnalyseView
  tables: readonly ColumnTable[]
  open: string | null
  /** Territory in sight, for asking for less. */
  near: TerritoryCard | null
  tableOf: (level: Level) => Promise<OpenTable | null>
  onChange: (change: Partial<AnalyseView>) => void
  onGo: (point: readonly [number, number]) => void
}

interface Run {
  text: string
  /** Addresses of the tables as they were. */
  loads: string
  title: string
  result: SqlResult
  found: Found | null
}
type Part = 'consulta' | 'ejemplos' | 'recetas'

/** A query over the same columns: read-only, bounded, stopped when asked. */
export default function Console({ view, tables, open, near, tableOf, onChange, onGo }: ConsoleProps) {
  const usable = useMemo(() => examples.filter((e) => e.tables.every((id) => tables.some((t) => t.id === id))), [tables])
  const [part, setPart] = useState<Part>('consulta')
  const [text, setText] = useState(view.sql ?? usable[0]?.sql ?? '')
  const [busy, setBusy] = useState<AbortController | null>(null)
  const [run, setRun] = useState<Run | null>(null)
  const [fault, setFault] = useState<{ fault: Fault; text: string } | null>(null)
  const [before, setBefore] = useState<{ fault: Fault; text: string }[]>([])
  const [recipes, setRecipes] = useState<Recipe[]>(savedRecipes)
  const [onMap, setOnMap] = useState(true)
  const schema = useMemo(() => tables.map(({ id, rows, columns }) => ({ id, rows, columns: columns.map(({ name }) => name) })), [tables])
  const loads = useMemo(() => tables.map(({ address }) => address).join(), [tables])
  const underway = useRef<AbortController | null>(null)

  useEffect(() => {
    if (view.sql !== null) setText(view.sql)
  }, [view.sql])
  useEffect(() => () => underway.current?.abort(), [])
  useEffect(() => {
    const found = onMap ? run?.found : null
    mapFoundSignal.set(found ? { title: run?.title ?? '', level: found.level, keys: found.keys, points: found.points } : null)
    return () => mapFoundSignal.set(null)
  }, [run, onMap])

  const fail = (next: Fault, asked: string) => {
    if (fault) setBefore([fault, ...before].slice(0, 4))
    setFault({ fault: next, text: asked })
    setRun(null)
  }
  const execute = async (asked = text) => {
    underway.current?.abort()
    const control = new AbortController()
    underway.current = control
    setBusy(control)
    setPart('consulta')
    onChange({ sql: asked.length <= sqlInLink ? asked : null })
    try {
      const answer = await askSql(asked, tables, control.signal)
      if (underway.current !== control) return
      if (answer.state === 'failed') fail(answer.fault, asked)
      else if (answer.state === 'stopped') {
        if (answer.why === 'time') fail(explainStop(asked, schema, limits.seconds, near), asked)
        else say('La consulta se canceló.')
      } else {
        const found = await placesOf(answer.result, tableOf)
        if (underway.current !== control) return
        setRun({ text: asked, loads, title: recipeTitle(asked), result: answer.result, found })
        setFault(null)
      }
    } catch (cause) {
      const { title, detail } = cause as Partial<Problem>
      fail(
        {
          kind: 'error',
          title: title ?? 'No se pudo abrir la consola',
          detail: detail ?? 'Vuelva a ejecutar la consulta.',
          at: null,
          fix: null,
        },
        asked,
      )
    } finally {
      if (underway.current === control) setBusy(null)
    }
  }
  const takenAway = async ({ text: ran, result }: Run): Promise<SqlResult | null> => {
    const query = reservedQuery(ran, result, tables)
    if (!query) return result
    const answer = await askSql(query, tables, new AbortController().signal)
    const done = answer.state === 'done'
    say(done ? 'En el archivo, las cifras de 1 a 4 por manzana se reservan: van s/i.' : 'El CSV no se pudo hacer: vuelva a ejecutar.')
    return done ? answer.result : null
  }
  const use = (sql: string, go: boolean) => {
    setText(sql)
    setPart('consulta')
    if (go) void execute(sql)
  }
  const keepIt = () => {
    const recipe = { title: recipeTitle(text), sql: text }
    say(
      saveRecipe(recipe)
        ? `Receta «${recipe.title}» guardada en este navegador.`
        : 'Este navegador no guarda recetas; el enlace sí lleva la consulta.',
    )
    setRecipes(savedRecipes())
  }
  const tab = (id: Part, name: string) => (
    <button type="button" aria-pressed={part === id} onClick={() => setPart(id)}>
      {name}
    </button>
  )
  return (
    <article className={busy ? 'console busy' : 'console'}>
      <header className="ficha-head">
        <div className="route">
          <span className="menor">Sólo lectura · {limits.seconds} segundos · 10.000 filas</span>
          <button type="button" className="bt plain" aria-label="Cerrar la consola" onClick={() => onChange({ console: false })}>
            <Close />
          </button>
        </div>
        <h1>Consola SQL</h1>
        <fieldset className="console-parts">
          <legend className="vh">Partes de la consola</legend>
          {tab('consulta', 'Consulta')}
          {tab('ejemplos', 'Ejemplos')}
          {tab('recetas', 'Recetas guardadas')}
        </fieldset>
      </header>
      {part === 'ejemplos' && (
        <ul className="block recipes">
          {usable.map(({ title, about, sql }) => (
            <li key={title}>
              <button type="button" className="link" onClick={() => use(sql, true)}>
                {title}
              </button>
              <p className="menor">{about}</p>
            </li>
          ))}
        </ul>
      )}
      {part === 'recetas' && (
        <ul className="block recipes">
          {recipes.length === 0 && (
            <li className="menor">Ninguna todavía. «Guardar receta» deja la consulta en este navegador; el enlace la lleva a otro.</li>
          )}
          {recipes.map(({ title, sql }) => (
            <li key={title}>
              <button type="button" className="link" onClick={() => use(sql, true)}>
                {title}
              </button>
              <button
                type="button"
                className="bt plain"
                aria-label={`Quitar la receta ${title}`}
                onClick={() => {
                  forgetRecipe(title)
                  setRecipes(savedRecipes())
                  say(`Receta «${title}» quitada.`, {
                    text: 'Deshacer',
                    run: () => {
                      saveRecipe({ title, sql })
                      setRecipes(savedRecipes())
                    },
                  })
                }}
              >
                <Close />
              </button>
            </li>
          ))}
        </ul>
      )}
      {part === 'consulta' && (
        <>
          <Schema tables={tables} open={open} onInsert={(name) => setText(`${text}${/\s$/.test(text) || !text ? '' : ' '}${name}`)} />
          <section className="block" aria-label="Consulta">
            <Suspense fallback={<Skeleton lines={5} label="Abriendo el editor" />}>
              <Editor
                text={text}
                tables={tables}
                fault={fault && fault.text === text ? fault.fault : null}
                onChange={setText}
                onRun={() => void execute()}
              />
            </Suspense>
            <div className="console-acts">
              {busy ? (
                <button type="button" className="bt" onClick={() => busy.abort()}>
                  Cancelar
                </button>
              ) : (
                <button type="button" className="bt main" onClick={() => void execute()}>
                  Ejecutar
                </button>
              )}
              <button type="button" className="bt" onClick={keepIt} disabled={!text.trim()}>
                Guardar receta
              </button>
              <span className="menor">{busy ? 'Consultando…' : 'Ctrl + Intro'}</span>
            </div>
            <p className="vh" role="status">
              {busy ? 'Consultando' : run ? `${run.result.rows.length} filas` : ''}
            </p>
          </section>
          {fault && <Complaint {...fault} onFix={(sql) => use(sql, true)} />}
          {run && (
            <Result
              key={run.text}
              title={run.title}
              stale={staleOf(run, text, loads, { back: () => setText(run.text), again: () => void execute(run.text) })}
              result={run.result}
              takenAway={() => takenAway(run)}
              found={run.found}
              onMap={onMap}
              onShow={setOnMap}
              onGo={(row) => {
                const point = run.found?.points[run.found.rows.get(row) ?? -1]
                if (point) onGo(point)
              }}
            />
          )}
          {before.length > 0 && (
            <section className="block" aria-label="Antes en esta sesión">
              <h2>Antes en esta sesión</h2>
              {before.map((past) => (
                <Complaint key={past.text + past.fault.title} {...past} onFix={(sql) => use(sql, true)} />
              ))}
            </section>
          )}
        </>
      )}
    </article>
  )
}
