import type { Verdict } from '@radier/geodata/planning/criterion'
import type { Owner } from '@radier/geodata/planning/site'
import { CheckIcon, ClockIcon, CrossIcon } from '../../ui/icons.tsx'
import { ownerLetters } from './map-words.ts'
import './marks.css'

const signs: Record<Verdict, { Icon: () => React.ReactNode; look: string }> = {
  cumple: { Icon: CheckIcon, look: 'meets' },
  'no cumple': { Icon: CrossIcon, look: 'fails' },
  pendiente: { Icon: ClockIcon, look: 'pends' },
}

export const lookOf = (verdict: Verdict): string => signs[verdict].look

/** The verdict as a sign that says its word. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  const { Icon } = signs[verdict]
  return (
    <span className="verdict">
      <Icon />
      <span className="vh">{verdict}: </span>
    </span>
  )
}

/** Whose it is, as a letter on a shape: square for public, round for private, hatch for s/i. Goes beside its word. */
export function OwnerSign({ owner }: { owner: Owner }) {
  return (
    <i className={`owner-sign ${owner}`} aria-hidden="true">
      {ownerLetters[owner]}
    </i>
  )
}

/** How a site is drawn on the map, beside its name. */
export const MarkSign = ({ mark }: { mark: string }) => <i className={`site-mark ${mark}`} aria-hidden="true" />
