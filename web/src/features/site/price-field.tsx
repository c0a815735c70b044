import { NumberField } from '../../planning/number-field.tsx'
import { typeCosts, useTypedCosts } from './costs-kept.ts'

/** What a person may type of each price, with the least and the most that make sense. */
const prices = {
  buildUfM2: { label: 'Construcción', unit: 'UF/m²', least: 0.1, most: 200, decimals: 2 },
  urbanisationUf: { label: 'Urbanización por vivienda', unit: 'UF', least: 0, most: 5_000, decimals: 1 },
  otherPercent: { label: 'Honorarios, permisos e inspección', unit: '%', least: 0, most: 100, decimals: 1 },
  savingsUf: { label: 'Ahorro por familia', unit: 'UF', least: 0, most: 5_000, decimals: 1 },
  otherSubsidyUf: { label: 'Otro subsidio, por vivienda', unit: 'UF', least: 0, most: 5_000, decimals: 1 },
} as const

/** One price, for every site of this browser; left blank it is s/i. */
export function PriceField({ of }: { of: keyof typeof prices }) {
  const typed = useTypedCosts()
  return <NumberField {...prices[of]} value={typed[of]} blank onChange={(value) => typeCosts({ [of]: value })} />
}
