import { Close } from '../../ui/icons.tsx'
import { setHover } from '../../view/hover.ts'
import { setCodes } from './change.ts'
import { NumberBadge } from './number-badge.tsx'

interface ChosenChipsProps {
  codes: readonly string[]
  nameOf: (code: string) => string
  picking: boolean
  onPick: () => void
}

/** The comunas compared with their number and colour; each leaves with its cross. */
export function ChosenChips({ codes, nameOf, picking, onPick }: ChosenChipsProps) {
  return (
    <ul className="chosen-chips selection" aria-label="Comunas comparadas">
      {codes.map((code, order) => (
        <li key={code}>
          <button
            type="button"
            className="chip"
            onClick={() => setCodes(codes.filter((own) => own !== code))}
            onPointerEnter={() => setHover(code)}
            onPointerLeave={() => setHover(null)}
            onFocus={() => setHover(code)}
            onBlur={() => setHover(null)}
          >
            <NumberBadge order={order} />
            <b>
              <span className="vh">Quitar </span>
              {nameOf(code)}
            </b>
            <Close />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="chip add" aria-expanded={picking} onClick={onPick}>
          {picking ? 'Cerrar' : codes.length ? 'Agregar' : 'Elegir comunas'}
        </button>
      </li>
    </ul>
  )
}
