import { type RefObject, useLayoutEffect } from 'react'
import type { Scene } from '../view/scene.ts'
import { classNameOf } from './drawn-code.ts'

/** Gives every element with `data-cut` under `root` the class of its territory, touching only those that change. */
export function useRecolour(root: RefObject<SVGElement | null>, scene: Scene | null): void {
  useLayoutEffect(() => {
    for (const element of root.current?.querySelectorAll<SVGElement>('[data-cut]') ?? []) {
      const name = classNameOf(scene, element.getAttribute('data-cut') ?? '')
      if (element.getAttribute('class') !== name) element.setAttribute('class', name)
    }
  }, [root, scene])
}
