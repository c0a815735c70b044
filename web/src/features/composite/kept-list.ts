/** Recipes that this browser keeps under a name: each is a layer that a person may paint again. */
import { useSyncExternalStore } from 'react'
import { keep, recall } from '../../ui/memory.ts'

export interface KeptRecipe {
  name: string
  /** As the link writes it. */
  recipe: string
}

const key = 'radier.indices'
const listeners = new Set<() => void>()
let kept = read()

function read(): KeptRecipe[] {
  try {
    const list: unknown = JSON.parse(recall(key) ?? '[]')
    const sound = (item: Partial<KeptRecipe> | null): item is KeptRecipe =>
      typeof item?.name === 'string' && typeof item.recipe === 'string'
    return Array.isArray(list) ? list.filter(sound) : []
  } catch {
    return []
  }
}

function store(list: KeptRecipe[]): boolean {
  kept = list.slice(0, 30)
  for (const listener of listeners) listener()
  return keep(key, JSON.stringify(kept))
}

/** Keeps a recipe; one with the same name gives way. Says whether the browser let it. */
export const keepRecipe = (item: KeptRecipe): boolean => store([item, ...kept.filter(({ name }) => name !== item.name)])
export const dropRecipe = (name: string): boolean => store(kept.filter((item) => item.name !== name))

export const useKeptRecipes = (): KeptRecipe[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => kept,
  )
