import type { AreaAnswer } from '@radier/api/contract'
import { forget, type KeptArea, remember, removeArea, saveArea, useKeptAreas } from '../../data/area.ts'
import { isProblem } from '../../data/send.ts'
import { say } from '../../ui/toast.tsx'
import { changeView } from '../../view/use-view.ts'

const toChile = () => changeView({ territory: '0', camera: null, lineage: false, feature: null })
const back = (code: string) => changeView({ territory: code, camera: null, plates: false })

/** Who drew it takes it away, for everyone who has its link; whoever drew the same later only leaves it out of the list of this browser. */
export function RemoveArea({ area }: { area: AreaAnswer }) {
  const kept = useKeptAreas().find(({ code }) => code === area.code)
  if (!kept) return null
  return (
    <section className="block">
      <button type="button" className="bt" onClick={() => void (kept.secret ? takeAway(kept, area) : leave(kept))}>
        {kept.secret ? 'Quitar el área' : 'Quitar de mis áreas'}
      </button>
    </section>
  )
}

function leave(kept: KeptArea): void {
  forget(kept.code)
  toChile()
  say(`«${kept.name}» salió de sus áreas`, {
    text: 'Deshacer',
    run: () => {
      remember(kept)
      back(kept.code)
    },
  })
}

async function takeAway(kept: KeptArea, { name, outline }: AreaAnswer): Promise<void> {
  toChile()
  const answer = await removeArea(kept)
  if (answer) return say(answer.problem.detail)
  say(`Se quitó «${name}»: su enlace ya no abre`, {
    text: 'Deshacer',
    run: async () => {
      const again = await saveArea({ type: 'MultiPolygon', coordinates: outline }, name)
      if (isProblem(again)) say(again.problem.detail)
      else back(again.code)
    },
  })
}
