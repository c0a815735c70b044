import type { SiteAnswer, SiteChange } from '@radier/api/contract'
import { type SiteField, type SiteFields, siteFieldNames, siteFields, writeSiteField } from '@radier/geodata/planning/site-fields'
import { isProblem } from '../data/send.ts'
import { changeSite } from '../data/site.ts'
import { showBoth } from '../ui/both-sides.tsx'
import { say } from '../ui/toast.tsx'
import { signed } from './person.ts'

type Change = Omit<SiteChange, 'by' | 'version'>
const told = (field: SiteField, of: Change | SiteFields) => writeSiteField(field, of[field] as never)

/**
 * Changes a site that is on the screen, in the name of who works here. When another changed it meanwhile, both values are put on the
 * screen, field by field, and what is chosen is kept over those of now. Null when nothing was kept.
 */
export async function changeKept(ref: string, kept: SiteAnswer, change: Change): Promise<SiteAnswer | null> {
  const answer = await changeSite(ref, kept, { ...signed(), ...change })
  if (!isProblem(answer)) return answer
  const { title, detail, now } = answer.problem
  if (!now) {
    say(`${title}. ${detail}`)
    return null
  }
  return new Promise((done) => {
    const site = now as SiteAnswer
    const asked = siteFieldNames.filter((field) => field in change)
    const also = siteFieldNames.filter((field) => !asked.includes(field) && told(field, kept) !== told(field, site))
    showBoth({
      title: `«${kept.name}» cambió mientras usted lo veía`,
      said: detail,
      rows: asked.map((field) => ({ id: field, label: siteFields[field].label, mine: told(field, change), now: told(field, site) })),
      also: also.map((field) => `También cambió ${siteFields[field].label.toLowerCase()}: ${told(field, kept)} → ${told(field, site)}`),
      onChosen: (mine) => {
        const chosen = Object.fromEntries(mine.map((field) => [field, change[field as SiteField]]))
        done(mine.length ? changeKept(ref, site, { ...chosen, ...(change.note ? { note: change.note } : {}) }) : null)
      },
    })
  })
}
