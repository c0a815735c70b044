import type { Verdict } from '@radier/geodata/planning/criterion'
import { CheckIcon, ClockIcon, CrossIcon, InfoIcon } from '../../ui/icons.tsx'
import './verdict.css'

const looks = {
  cumple: { look: 'verdict yes', Icon: CheckIcon },
  'no cumple': { look: 'verdict no', Icon: CrossIcon },
  pendiente: { look: 'verdict wait', Icon: ClockIcon },
  'sin estándar': { look: 'verdict', Icon: InfoIcon },
} as const

/** A verdict with its mark and its word. */
export function VerdictMark({ verdict }: { verdict: Verdict | 'sin estándar' }) {
  const { look, Icon } = looks[verdict]
  return (
    <span className={look}>
      <Icon />
      {verdict}
    </span>
  )
}
