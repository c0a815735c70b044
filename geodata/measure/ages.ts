/** Five-year groups of age by sex, the youngest first: what a pyramid is drawn of. */
export const sexes = [
  { id: 'hombres', title: 'Hombres' },
  { id: 'mujeres', title: 'Mujeres' },
] as const
export type Sex = (typeof sexes)[number]['id']

const fives = Array.from({ length: 17 }, (_, i) => ({ id: `${5 * i}_${5 * i + 4}`, text: `${5 * i} a ${5 * i + 4}` }))

/** Census of the groups. */
export const agePeriod = '2024'

/** `text` is how the INE writes the group. */
export const ageGroups: readonly { id: string; text: string }[] = [...fives, { id: '85_mas', text: '85 o más' }]

/** «hombres_25_29». */
export const ageVariable = (sex: Sex, group: string): string => `${sex}_${group}`

/** Of one sex, in the order of the groups. */
export const ageVariables = (sex: Sex): string[] => ageGroups.map(({ id }) => ageVariable(sex, id))
