import type { CatalogueAnswer } from '@radier/api/contract'
import { type TermId, termAnchor, termIds, termOf } from '@radier/geodata/glossary/glossary'
import { type Theme, themes } from '@radier/geodata/indicator'
import { formatNumber } from '@radier/geodata/measure/format'
import { normaliseName } from '@radier/geodata/territory/names'
import { useEffect, useState } from 'react'
import { askFailedAgain } from '../../data/answer.ts'
import { useMethods } from '../../data/queries.ts'
import { TermSource } from '../../glossary/term-source.tsx'
import { Empty, Failure } from '../../ui/state.tsx'
import { useView } from '../../view/use-view.ts'
import { IndicatorSheet } from './indicator-sheet.tsx'
import './methodology.css'

/** How every figure is made, written by the catalogue itself. */
export default function Methodology({ catalogue }: { catalogue: CatalogueAnswer }) {
  const asked = useView().indicator
  const methods = useMethods()
  const [filter, setFilter] = useState('')
  const wanted = normaliseName(filter)
  const says = (text: string) => !wanted || normaliseName(text).includes(wanted)
  const found = Object.entries(catalogue.indicators).filter(([id, i]) => {
    const { method = '', caveats = [] } = methods.data?.indicators[id] ?? {}
    return says([i.title, i.short, method, themes[i.theme], ...caveats].join(' '))
  })
  const groups = (Object.keys(themes) as Theme[])
    .map((theme) => ({ theme, entries: found.filter(([, i]) => i.theme === theme) }))
    .filter(({ entries }) => entries.length)
  const words = termIds
    .filter((id) => says([termOf(id).word, ...(termOf(id).written ?? []), termOf(id).meaning].join(' ')))
    .sort((a, b) => termOf(a).word.localeCompare(termOf(b).word, 'es'))

  useEffect(() => {
    const wanted = location.hash.slice(1) || asked
    if (wanted) document.getElementById(wanted)?.scrollIntoView({ block: 'start' })
  }, [asked])

  return (
    <div className="methodology">
      <h1>Cómo se hizo cada cifra</h1>
      <p className="methodology-lead">
        {formatNumber(Object.keys(catalogue.indicators).length)} indicadores de {formatNumber(Object.keys(catalogue.sources).length)}{' '}
        fuentes. Esta página la escribe el catálogo: lo que dice es lo que se calcula.
      </p>
      <input
        type="search"
        className="field methodology-filter"
        aria-label="Buscar en la metodología"
        placeholder="Buscar un indicador, una fuente o una palabra"
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
      />
      {methods.problem && !methods.data && <Failure {...methods.problem} onRetry={askFailedAgain} />}
      <nav className="methodology-index" aria-label="Temas">
        {groups.map(({ theme, entries }) => (
          <a key={theme} href={`#tema-${theme}`}>
            {themes[theme]} <span>{entries.length}</span>
          </a>
        ))}
        {words.length > 0 && <a href="#glosario">Glosario</a>}
      </nav>
      {groups.map(({ theme, entries }) => (
        <section key={theme} id={`tema-${theme}`} aria-labelledby={`titulo-${theme}`}>
          <h2 id={`titulo-${theme}`}>{themes[theme]}</h2>
          {entries.map(([id, indicator]) => (
            <IndicatorSheet key={id} id={id} indicator={indicator} made={methods.data?.indicators[id] ?? null} opened={id === asked} />
          ))}
        </section>
      ))}
      {words.length > 0 && (
        <section id="glosario" aria-labelledby="titulo-glosario">
          <h2 id="titulo-glosario">Glosario</h2>
          <dl className="glossary">
            {words.map((id) => (
              <Entry key={id} id={id} />
            ))}
          </dl>
        </section>
      )}
      {!groups.length && !words.length && (
        <Empty title={`Nada dice «${filter}»`}>
          <button type="button" className="bt" onClick={() => setFilter('')}>
            Quitar la búsqueda
          </button>
        </Empty>
      )}
    </div>
  )
}

function Entry({ id }: { id: TermId }) {
  const { word, meaning, source } = termOf(id)
  return (
    <div id={termAnchor(id)}>
      <dt>{word}</dt>
      <dd>
        {meaning} <TermSource source={source} />
      </dd>
    </div>
  )
}
