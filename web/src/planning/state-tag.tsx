import type { NormState } from '@radier/geodata/planning/norm'

const looks: Record<NormState | 'pendiente', string> = {
  pendiente: 'tag wait hollow',
  borrador: 'tag wait',
  revisado: 'tag',
  validado: 'tag done',
}

/** Who stands behind a norm, as a word. */
export function StateTag({ state }: { state: NormState | 'pendiente' }) {
  return <span className={looks[state]}>{state}</span>
}
