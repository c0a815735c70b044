import { keep, recall } from '../../ui/memory.ts'

export interface Recipe {
  title: string
  sql: string
}

const shelf = 'radier-recetas'
const most = 60

/** Queries that this browser keeps, newest first. What cannot be read is no recipe. */
export function savedRecipes(): Recipe[] {
  try {
    const kept: unknown = JSON.parse(recall(shelf) ?? '[]')
    return Array.isArray(kept) ? kept.filter((r): r is Recipe => typeof r?.title === 'string' && typeof r?.sql === 'string') : []
  } catch {
    return []
  }
}

/** Keeps one in front of the others; the same title is replaced. Says whether the browser did. */
export const saveRecipe = (recipe: Recipe): boolean =>
  keep(shelf, JSON.stringify([recipe, ...savedRecipes().filter((r) => r.title !== recipe.title)].slice(0, most)))

export const forgetRecipe = (title: string): boolean => keep(shelf, JSON.stringify(savedRecipes().filter((r) => r.title !== title)))

/** Its first comment, or the words after FROM. */
export function recipeTitle(sql: string): string {
  const comment = /^\s*--\s*(.+)$/m.exec(sql)?.[1]
  const table = /\bfrom\s+"?(\w+)/i.exec(sql)?.[1]
  return (comment ?? (table ? `Consulta de ${table}` : 'Consulta')).trim().slice(0, 80)
}
