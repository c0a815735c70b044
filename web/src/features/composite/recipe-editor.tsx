import type { CatalogueAnswer } from '@radier/api/contract'
import { columnOf, compositeLimits, normalisations, normalisationText, type Part, type Recipe } from '@radier/geodata/compare/composite'
import { type Theme, themes } from '@radier/geodata/indicator'
import { formatNumber } from '@radier/geodata/measure/format'
import { Segments } from '../../ui/segments.tsx'
import { PartRow } from './part-row.tsx'
import { comunaPeriods, newPart } from './recipe.ts'

interface RecipeEditorProps {
  recipe: Recipe
  catalogue: CatalogueAnswer
  /** Comunas that each part leaves without score. */
  unknown: readonly number[]
  onChange: (recipe: Recipe) => void
}

/** Name, normalisation, and each indicator with its direction and weight. */
export function RecipeEditor({ recipe, catalogue, unknown, onChange }: RecipeEditorProps) {
  const { indicators } = catalogue
  const total = recipe.parts.reduce((sum, { weight }) => sum + weight, 0)
  const setPart = (at: number, change: Partial<Part>) =>
    onChange({ ...recipe, parts: recipe.parts.map((part, i) => (i === at ? { ...part, ...change } : part)) })
  const free = (id: string) => comunaPeriods(indicators, id).length > 0 && !recipe.parts.some((part) => part.indicator === id)
  const full = recipe.parts.length >= compositeLimits.parts
  return (
    <div className="recipe">
      <label>
        <span className="menor">Nombre del índice</span>
        <input
          className="field"
          value={recipe.name}
          maxLength={compositeLimits.name}
          onChange={(event) => onChange({ ...recipe, name: event.target.value })}
        />
      </label>
      <div>
        <Segments
          label="Cómo se normaliza cada indicador"
          options={normalisations.map((id) => ({ id, text: normalisationText[id].label }))}
          chosen={recipe.normalisation}
          onChoose={(normalisation) => onChange({ ...recipe, normalisation })}
        />
        <p className="menor">{normalisationText[recipe.normalisation].explained}</p>
      </div>
      <ol className="recipe-parts">
        {recipe.parts.map((part, i) => (
          <PartRow
            key={columnOf(part)}
            number={i}
            part={part}
            indicator={indicators[part.indicator]}
            periods={comunaPeriods(indicators, part.indicator)}
            share={total ? part.weight / total : 0}
            unknown={unknown[i] ?? 0}
            onChange={(change) => setPart(i, change)}
            onRemove={() => onChange({ ...recipe, parts: recipe.parts.filter((_, at) => at !== i) })}
          />
        ))}
      </ol>
      <select
        className="field"
        aria-label="Agregar un indicador"
        value=""
        disabled={full}
        onChange={(event) =>
          event.target.value && onChange({ ...recipe, parts: [...recipe.parts, newPart(indicators, event.target.value)] })
        }
      >
        <option value="">{full ? `Caben ${formatNumber(compositeLimits.parts)} indicadores` : '+ Agregar un indicador'}</option>
        {(Object.keys(themes) as Theme[]).map((theme) => {
          const own = Object.entries(indicators).filter(([id, indicator]) => indicator.theme === theme && free(id))
          return (
            own.length > 0 && (
              <optgroup key={theme} label={themes[theme]}>
                {own.map(([id, { title }]) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </optgroup>
            )
          )
        })}
      </select>
    </div>
  )
}
