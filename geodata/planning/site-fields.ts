/** What a person may change of a site, and how each field is written in its history and when two changes meet. */
import { formatNumber } from '../measure/format.ts'
import { programmes } from './programmes.ts'
import { type Owner, owners, type SiteState } from './site.ts'

export interface SiteFields {
  name: string
  owner: Owner
  state: SiteState
  priceUfM2: number | null
  grossM2: number | null
  fronts: number[] | null
  programme: string | null
}
export type SiteField = keyof SiteFields

const amount = (value: number | null, unit: string, decimals: number) =>
  value === null ? 's/i' : `${formatNumber(value, Number.isInteger(value) ? 0 : decimals)} ${unit}`

export const siteFields: { [K in SiteField]: { label: string; text: (value: SiteFields[K]) => string } } = {
  name: { label: 'Nombre', text: (value) => value },
  owner: { label: 'Propietario', text: (value) => owners[value] },
  state: { label: 'Estado', text: (value) => value },
  priceUfM2: { label: 'Precio', text: (value) => amount(value, 'UF/m²', 2) },
  grossM2: { label: 'Superficie bruta', text: (value) => amount(value, 'm²', 1) },
  fronts: { label: 'Lados que dan a la calle', text: (value) => (value?.length ? value.map((side) => side + 1).join(', ') : 's/i') },
  programme: { label: 'Programa', text: (value) => (value ? (programmes[value]?.title ?? value) : 'ninguno') },
}

export const siteFieldNames = Object.keys(siteFields) as SiteField[]
export const writeSiteField = <K extends SiteField>(field: K, value: SiteFields[K]): string => siteFields[field].text(value)
