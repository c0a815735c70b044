import type { CandidateAnswer, SiteAnswer, SiteEvent } from '@radier/api/contract'
import { formatDate } from '@radier/geodata/measure/format'
import { addPhoto, photoUrl, removePhoto } from '../../data/site.ts'
import { dayOf } from '../../planning/words.ts'
import { say } from '../../ui/toast.tsx'
import { act } from './act.ts'

interface EventOfProps {
  event: SiteEvent
  site: CandidateAnswer
  kept: SiteAnswer
}

/** One thing that was done with a site, by whom and when, with its photo. */
export function EventOf({ event: { at, kind, text, by, photo }, site, kept }: EventOfProps) {
  const day = formatDate(dayOf(at))
  return (
    <li>
      <time dateTime={at}>{day}</time>
      <span>
        <b>{kind}</b> {text}
        <small>{by ?? 'sin nombre'}</small>
        {photo !== null && (
          <>
            <a href={photoUrl(kept.id, photo)} target="_blank" rel="noreferrer">
              <img src={photoUrl(kept.id, photo)} alt={text || 'Foto del sitio'} loading="lazy" />
            </a>
            <button
              type="button"
              className="link"
              aria-label={`Quitar la foto del ${day}`}
              onClick={() => void takeAway(site.ref, kept, photo)}
            >
              Quitar la foto
            </button>
          </>
        )}
      </span>
    </li>
  )
}

/** The server forgets a photo for good: only this page keeps it, for as long as it can be undone. */
async function takeAway(ref: string, kept: SiteAnswer, photo: number): Promise<void> {
  const { id, place } = kept
  const answer = await fetch(photoUrl(id, photo)).catch(() => null)
  if (!answer?.ok) return say('La foto no se pudo leer y no se quitó. Inténtelo de nuevo.')
  const file = await answer.blob()
  if ((await act((who) => removePhoto(ref, kept, photo, who))) === null) return
  say('La foto se borró; el historial dice que hubo una.', {
    text: 'Deshacer',
    run: () => void act((who) => addPhoto(place, ref, id, file, who)),
  })
}
