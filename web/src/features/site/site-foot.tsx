import type { CandidateAnswer, SiteAnswer } from '@radier/api/contract'
import { useState } from 'react'
import { askAgain } from '../../data/answer.ts'
import { candidateUrl, keepSite, ownRef, removeSite, restoreSite } from '../../data/site.ts'
import { say } from '../../ui/toast.tsx'
import { changeView, currentView } from '../../view/use-view.ts'
import { act } from './act.ts'
import { openPane } from './site-tabs.tsx'

const open = (ref: string | null): void => changeView({ plan: { ...currentView().plan, ref } })

/** What can be done with the site, always at hand. */
export function SiteFoot({ site }: { site: CandidateAnswer }) {
  const [busy, setBusy] = useState(false)
  const once = async (work: () => Promise<void>) => {
    setBusy(true)
    await work()
    setBusy(false)
  }
  const keepIt = () =>
    once(async () => {
      const kept = await act((who) => keepSite(site.place, site.ref, { place: site.place, ref: site.ref, ...who }))
      if (kept) say(`${kept.name} quedó en el banco de suelo como ${kept.state}.`)
    })
  const remove = (kept: SiteAnswer) =>
    once(async () => {
      if ((await act((who) => removeSite(site.ref, kept, who))) === null) return
      const { id } = kept
      const own = site.ref === ownRef(id)
      if (own) open(null)
      else await askAgain(candidateUrl(site.place, site.ref))
      say(`${site.name} salió del banco de suelo.`, {
        text: 'Deshacer',
        run: () => void bringBack(id, own),
      })
    })
  const bringBack = async (id: string, own: boolean) => {
    if ((await act((who) => restoreSite(site.place, id, who))) === null) return
    await askAgain(candidateUrl(site.place, site.ref))
    if (own) open(site.ref)
  }
  const { site: kept } = site
  return (
    <footer className="site-foot">
      {!kept && (
        <button type="button" className="bt primary" disabled={busy} onClick={() => void keepIt()}>
          Guardar en el banco de suelo
        </button>
      )}
      <button type="button" className={kept ? 'bt primary' : 'bt'} onClick={() => openPane('norma')}>
        Consultar a la DOM
      </button>
      {kept && (
        <button type="button" className="bt" disabled={busy} onClick={() => void remove(kept)}>
          Quitar
        </button>
      )}
    </footer>
  )
}
