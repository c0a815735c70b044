/** Floating point never takes a home away: 0,7 × 3 is 2,1 and not 2,0999. */
const dust = 1e-9

/** Rounded down, unless only the arithmetic keeps it from the next whole. */
export const whole = (value: number): number => Math.floor(value + dust)
