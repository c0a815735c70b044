/**
 * Places where the persons per occupied dwelling fell by a fifth or more between the censuses of 2017, which counted people where
 * they were, and 2024, which counted them where they live: who was passing through weighs more there than what changed. In
 * Antártica nobody has a dwelling. `test/truth/aggregates.test.ts` makes the list again from the originals.
 */
export const floatingPlaces: readonly string[] = [
  '014',
  '052',
  '112',
  '122',
  '123',
  '152',
  '01405',
  '02102',
  '02103',
  '02104',
  '02203',
  '02302',
  '05201',
  '10401',
  '11202',
  '11203',
  '11303',
  '12103',
  '12104',
  '12201',
  '12202',
  '12301',
  '12302',
  '12303',
  '12402',
  '13203',
  '15102',
  '15201',
  '15202',
]
