import type { CandidateAnswer, SiteAnswer } from '@radier/api/contract'
import { changeKept } from '../../planning/change-site.ts'
import type { Tries } from './tries.ts'

interface KeepTriesProps {
  site: CandidateAnswer
  kept: SiteAnswer
  tries: Tries
  onTry: (tries: Tries) => void
}

/** What was tried of the site itself, and not of its norm, can stay with it. */
export function KeepTries({ site, kept, tries, onTry }: KeepTriesProps) {
  const { grossM2, fronts, programme, ...others } = tries
  const said = [
    grossM2 !== undefined && 'la superficie bruta',
    fronts !== undefined && 'los frentes',
    programme !== undefined && 'el programa',
  ].filter(Boolean)
  if (!said.length) return null
  const keepThem = async () => {
    const change = {
      ...(grossM2 === undefined ? {} : { grossM2 }),
      ...(fronts === undefined ? {} : { fronts }),
      ...(programme === undefined ? {} : { programme }),
    }
    if (await changeKept(site.ref, kept, change)) onTry(others)
  }
  return (
    <section className="block">
      <p className="menor">Se prueba con otro valor de {said.join(', ').replace(/, ([^,]*)$/, ' y $1')}: todavía no queda en el sitio.</p>
      <div className="buttons">
        <button type="button" className="bt" onClick={() => void keepThem()}>
          Anotar en el sitio
        </button>
      </div>
    </section>
  )
}
