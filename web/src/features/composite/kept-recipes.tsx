import { Close } from '../../ui/icons.tsx'
import { say } from '../../ui/toast.tsx'
import { dropRecipe, keepRecipe, useKeptRecipes } from './kept-list.ts'

/** The indexes kept in this browser; dropping one can be undone. */
export function KeptRecipes({ onOpen }: { onOpen: (recipe: string) => void }) {
  const kept = useKeptRecipes()
  if (!kept.length) return null
  return (
    <div className="recipes-kept">
      <p className="menu-title">Guardados en este navegador</p>
      {kept.map((item) => (
        <p key={item.name}>
          <button type="button" className="link" onClick={() => onOpen(item.recipe)}>
            {item.name}
          </button>
          <button
            type="button"
            className="bt plain"
            aria-label={`Quitar ${item.name}`}
            onClick={() => {
              dropRecipe(item.name)
              say(`«${item.name}» salió de sus índices`, { text: 'Deshacer', run: () => keepRecipe(item) })
            }}
          >
            <Close />
          </button>
        </p>
      ))}
    </div>
  )
}
