/** How the page counts and names. */
const words = ['cero', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce']

/** «seis» up to twelve, for nouns like comuna; figures beyond. */
export const inWords = (count: number): string => words[count] ?? String(count)

export const comunasCounted = (count: number): string => `${count} ${count === 1 ? 'comuna' : 'comunas'}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
